import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/content/parse/clean-text';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { aSheetText } from '../../builders/a-sheet-text';

function read(text: string) {
  const { job, diagnostics } = parseJobSheet(cleanText(text), 'metiers/luthier.md');
  if (!job) throw new Error(JSON.stringify(diagnostics));
  return job;
}
const readBody = (body: string, head = '') => read(aSheetText({ body, head }));
const outline = (text: string) => read(text).sections.map(({ key, kind, parent }) => [key, kind, parent]);

/** A sheet as the converter writes them: twelve spaces, titles of any depth anywhere, fields glued to lists. */
const CONVERTED = `# luthier/ière
**ID:** MET.17

**Appellations:**
- Féminin: luthière
- Masculin: luthier

## Autres appellations

### archetier/ière
- Féminin: archetière
- Masculin: archetier

**Codes ROME:**
- B1601
- L1503

## Présentation

Il rend leur voix aux vio\u00ADlons.

## En bref

Un atelier et des bois rares.

            ### Durée des études
            ## \u00A0Après la 3 e
            3 ans pour un diplôme de lutherie.

            ## Après le bace
            Bac + 2 en école.

## Nature du travail

### Choisir le bois
            L'érable se choisit à l'oreille.

            ## Un titre du corps
            Et le vernis ?

## Vie professionnelle

## Salaire
            ### Salaire du débutant
            A partir de 1900 euros brut par mois, hors primes<br/>Variable à son compte

            ## Intégrer le marché du travail
            ### Peu de places
            Une dizaine d'ateliers.

## Accès au métier

Une sélection sur essai.

            Niveau CAP

            CAP lutherie

            Niveau Bac +4/ 5

            Diplôme d'école A

            Diplôme d'école B

**Niveau d'accès minimum:** bac ou équivalent

## Formations recommandées

- diplôme de lutherie (ID: FOR.501)
- stage d'atelier

**Statuts possibles:**
- salarié
- artisan

## Centres d'intérêt

- Je veux travailler de mes mains
- TV, ciné : ces univers me fascinent`;

describe('a converted sheet, unchanged', () => {
  const job = read(CONVERTED);

  it('gives names, codes, level, statuses, interests', () => {
    expect(job).toMatchObject({
      id: 'MET.17',
      slug: 'luthier',
      name: { feminine: 'luthière', masculine: 'luthier', heading: 'luthier/ière', lang: 'fr' },
      otherNames: [{ heading: 'archetier/ière', feminine: 'archetière', masculine: 'archetier', lang: 'fr' }],
      romeCodes: ['B1601', 'L1503'],
      minimumLevel: { label: 'bac ou équivalent', slug: 'bac', rank: 5 },
      employmentStatuses: ['salarié', 'artisan'],
      interests: ['je veux travailler de mes mains', 'TV, ciné : ces univers me fascinent'],
      trainings: [
        { id: 'FOR.501', label: 'diplôme de lutherie', slug: null },
        { id: null, label: "stage d'atelier", slug: null },
      ],
      tagline: 'Il rend leur voix aux violons.',
    });
  });

  it('cuts at registered titles, whatever their depth, and leaves other titles in the body', () => {
    expect(outline(CONVERTED)).toEqual([
      ['presentation', 'prose', null],
      ['in-brief', 'prose', null],
      ['study-duration', 'studies', 'in-brief'],
      ['duties', 'prose', null],
      ['working-life', 'prose', null],
      ['salary', 'salary', 'working-life'],
      ['job-market', 'prose', 'working-life'],
      ['access', 'access', null],
      ['trainings', 'trainings', null],
      ['interests', 'interests', null],
    ]);
    expect(job.sections.find((section) => section.key === 'duties')?.markdown).toContain(
      '## Un titre du corps\nEt le vernis ?',
    );
  });

  it('reads durations by starting point, non-breaking spaces and typos included', () => {
    expect(job.studyDurations.map(({ startsAfter, years, line }) => [startsAfter, years, line])).toEqual([
      ['3e', 3, 27],
      ['bac', 2, 30],
    ]);
  });

  it('reads each salary with its stage, condition and line', () => {
    expect(job.salaries).toEqual([
      expect.objectContaining({ kind: 'from', min: 1900, stage: 'beginner', condition: 'hors primes', line: 45 }),
      expect.objectContaining({ kind: 'text', raw: 'Variable à son compte', stage: 'beginner', line: 45 }),
    ]);
  });

  it('reads ways in by level, and what stands before them', () => {
    expect(job.entryRoutes.map((route) => [route.level.slug, route.diplomas])).toEqual([
      ['cap', ['CAP lutherie']],
      ['bac-4', ["Diplôme d'école A", "Diplôme d'école B"]],
    ]);
    expect(job.sections.find((section) => section.key === 'access')).toMatchObject({
      intro: 'Une sélection sur essai.',
    });
  });
});

describe('titles of other families of sheets', () => {
  const text = aSheetText({
    body: `## Ses missions
- accorder
- réparer

## Ses activités quotidiennes
Des essais.

## Quelles sont les qualités requises ?
De la patience.

## Ses savoir-faire
- tailler
- coller

## Ses outils préférés
- un rabot

## Son état d'esprit
- persévérer

## Où travaille-t-il ?
En atelier.

## Son rôle dans la société
Faire vivre la musique.

## Son salaire
En début de carrière, on gagne environ 2000 euros bruts par mois.

## Carrière et perspectives
Après plusieurs années, on gagne entre 2 500 € et 3 500 € par mois.

## Comment devenir luthier ?
Par un diplôme.

## Le vocabulaire associé à ce métier
- **éclisse** : côté de la caisse.
- **âme** : petite pièce de bois.
`,
  });

  it('are aliases, put in the order of the page', () => {
    expect(outline(text)).toEqual([
      ['presentation', 'prose', null],
      ['in-brief', 'prose', null],
      ['duties', 'prose', null],
      ['missions', 'list', null],
      ['qualities', 'prose', null],
      ['know-how', 'list', null],
      ['tools', 'list', null],
      ['mindset', 'list', null],
      ['workplaces', 'prose', null],
      ['role', 'prose', null],
      ['salary', 'salary', null],
      ['career', 'prose', null],
      ['access', 'access', null],
      ['vocabulary', 'glossary', null],
    ]);
  });

  it('give their figures, words and items', () => {
    const job = read(text);
    expect(job.salaries.map(({ min, max, stage }) => [min, max, stage])).toEqual([
      [2000, 2000, 'beginner'],
      [2500, 3500, 'senior'],
    ]);
    expect(job.sections.find((section) => section.key === 'missions')).toMatchObject({
      items: ['accorder', 'réparer'],
    });
    expect(job.sections.at(-1)).toMatchObject({
      entries: [
        { term: 'éclisse', definition: 'côté de la caisse.' },
        { term: 'âme', definition: 'petite pièce de bois.' },
      ],
    });
  });
});

describe('the fields of a magazine card', () => {
  const job = readBody('**Durée des études:** 2 ans\n**Salaire annuel:** entre 25 000 € et 30 000 €\n');

  it('are read', () => {
    expect(job.studyDurations).toEqual([
      expect.objectContaining({ startsAfter: null, years: 2, text: '2 ans', line: 17 }),
    ]);
    expect(job.salaries).toEqual([
      expect.objectContaining({ kind: 'range', min: 25000, max: 30000, period: 'year', stage: null, line: 18 }),
    ]);
  });

  it('keep their words on the page', () => {
    const words = job.sections.map((section) => section.markdown).join('\n');
    expect(words).toContain('2 ans');
    expect(words).toContain('entre 25 000 € et 30 000 €');
  });
});

describe('sections', () => {
  it('keep an unregistered title where it stands', () => {
    const job = readBody('## Nature du travail\nA.\n\n## Petite histoire\nB.\n\n## Conditions de travail\nC.');
    expect(job.sections.map((section) => section.title).slice(2)).toEqual([
      'Nature du travail',
      'Petite histoire',
      'Conditions de travail',
    ]);
    expect(job.sections[3]).toMatchObject({
      key: 'other-petite-histoire',
      anchor: 'rubrique-petite-histoire',
      kind: 'prose',
    });
  });

  it('never split a group with an unregistered title', () => {
    const body =
      '## Vie professionnelle\n### Salaire\nVariable.\n\n## Anecdote\nB.\n\n### Intégrer le marché du travail\nC.';
    const keys = readBody(body).sections.map((section) => section.key);
    expect(keys.indexOf('other-anecdote')).toBeGreaterThan(keys.indexOf('salary'));
  });

  it('are one where a title comes twice', () => {
    const job = readBody('## Missions\n- a\n\n## Outils\n- b\n\n## Ses missions\n- c');
    expect(job.sections.find((section) => section.key === 'missions')?.markdown).toBe('- a\n\n- c');
  });

  it('are left out when they are empty, unless another stands under them', () => {
    const job = readBody('## Missions\n\n## Vie professionnelle\n\n### Salaire\n\nVariable.');
    expect(job.sections.map((section) => section.key).slice(2)).toEqual(['working-life', 'salary']);
  });

  it('take text that stands before the first title', () => {
    const text = aSheetText().replace('## Présentation\n\n', 'Un mot avant tout.\n\n## Présentation\n\n');
    expect(read(text).sections[0]?.markdown).toBe('Un mot avant tout.\n\nFabrique des violons.');
  });

  it('have anchors of their own', () => {
    const job = readBody('## Salaire\nVariable.\n\n## Salaires, suite\nB.\n\n## Salaires, suite\nC.');
    const anchors = job.sections.map((section) => section.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('do not start inside fenced code', () => {
    const body = '## Outils\n\n```\n## Missions\n    retrait\n```\n';
    expect(readBody(body).sections.at(-1)).toMatchObject({
      key: 'tools',
      markdown: '```\n## Missions\n    retrait\n```',
    });
  });

  it.each([
    '- un rabot\n\n```\n## Missions\n```',
    '- un rabot :\n\n  ```\n  ## Missions\n  ```',
    '- un rabot :\n\n  ```\n  ## Missions',
  ])('start again after code that follows a list or stands in it: %j', (markdown) => {
    const { sections } = readBody(`## Outils\n\n${markdown}\n\n## Qualités\n\nDu calme.`);
    expect(sections.slice(2).map(({ key }) => key)).toEqual(['qualities', 'tools']);
    expect(sections.find(({ key }) => key === 'tools')?.markdown).toBe(markdown);
  });

  it('keep the nesting of lists', () => {
    expect(readBody('## Nature du travail\n\n- a\n    - b\n    - c\n- d').sections.at(-1)?.markdown).toBe(
      '- a\n    - b\n    - c\n- d',
    );
  });

  it('lose the indentation that Markdown takes for code', () => {
    expect(
      readBody('## Nature du travail\n\n        Huit espaces.\n            Douze.').sections.at(-1)?.markdown,
    ).toBe('Huit espaces.\nDouze.');
  });
});

describe('front matter', () => {
  const HEAD = `domaines:
  - arts, culture, artisanat/artisanat d'art
langue-du-nom: fr
salaires:
  - experience: debutant
    min: 1900
    periode: mois
    base: brut
    source: enquete
    annee: 2026
  - max: 3000
    environ: true
    periode: mois
etudes:
  - depart: apres-3e
    annees: 3
    texte: trois ans d'école
    source: enquete
parcours:
  - vers: MET.18
    sens: proche
  - vers: cheffe d'atelier / chef d'atelier
    sens: evolution
    condition: après dix ans
sources:
  - cle: enquete
    nom: Enquête
    date: 2026
rome:
  - code: B1601
    libelle: Métallerie d'art
liens:
  - libelle: le site
    adresse: https://exemple.fr/
anciens-noms:
  - facteur-de-violons
verifie-le: 2026-11-01
mis-a-jour: 2026-10-01`;

  it('gives every field of the record, dates as text', () => {
    expect(readBody('', HEAD)).toMatchObject({
      domains: [{ domain: 'arts, culture, artisanat', subdomain: "artisanat d'art" }],
      studyDurations: [{ startsAfter: '3e', years: 3, text: "trois ans d'école", source: 'enquete', line: 16 }],
      careerMoves: [
        { direction: 'sideways', jobId: 'MET.18', label: 'MET.18' },
        { direction: 'evolution', jobId: null, label: "cheffe d'atelier / chef d'atelier", condition: 'après dix ans' },
      ],
      sources: [{ key: 'enquete', name: 'Enquête', publisher: null, date: '2026' }],
      romeCodes: ['B1601'],
      romeLabels: { B1601: "Métallerie d'art" },
      links: [{ label: 'le site', url: 'https://exemple.fr/' }],
      formerSlugs: ['facteur-de-violons'],
      checkedAt: '2026-11-01',
      updatedAt: '2026-10-01',
    });
  });

  it.each([
    ['a key', 'rome: {de: {code: D1102, libelle: Boulanger}, vers: {code: D1104, libelle: Pâtissier}}'],
    [
      'the sentence of older imports',
      'condition: mobilité du ROME, de « Boulanger » (D1102) vers « Pâtissier » (D1104)',
    ],
  ])('reads the families of a ROME mobility from %s', (_, grounds) => {
    expect(readBody('', `parcours:\n  - vers: MET.18\n    sens: proche\n    ${grounds}`).careerMoves).toMatchObject([
      {
        condition: null,
        rome: { from: { code: 'D1102', label: 'Boulanger' }, toward: { code: 'D1104', label: 'Pâtissier' } },
      },
    ]);
  });

  it('gives figures first, each with its source, year and line', () => {
    const { salaries } = readBody('## Salaire\n\nA partir de 2100 euros brut par mois', HEAD);
    expect(salaries.map(({ kind, min, max, source, year, line }) => [kind, min, max, source, year, line])).toEqual([
      ['from', 1900, null, 'enquete', 2026, 6],
      ['range', null, 3000, null, null, 12],
      ['from', 2100, null, null, null, 59],
    ]);
    expect(salaries[0]?.raw).toBe('à partir de 1 900 € brut par mois');
    expect(salaries[1]?.raw).toBe('jusqu’à environ 3 000 € par mois');
  });

  it('is not told twice where the text states the same figure', () => {
    const job = readBody('## Salaire\n\nA partir de 1900 euros brut par mois', HEAD);
    expect(job.salaries).toHaveLength(2);
    expect(job.sections.at(-1)?.markdown).toBe('A partir de 1900 euros brut par mois');
  });

  it.each([
    ['---js\nprocess.exit(1)\n---\n', 'front-matter-syntax'],
    ['---json\n{"a":1}\n---\n', 'front-matter-syntax'],
    ['---\nsources: [\n---\n', 'front-matter-syntax'],
    ['---\na: &a [1]\nb: *c\n---\n', 'front-matter-syntax'],
    ['---\n- une liste\n---\n', 'front-matter-type'],
    ['---\nverifie-le: hier\n---\n', 'front-matter-type'],
    ['---\nsalaires:\n  - periode: mois\n---\n', 'front-matter-type'],
    ['---\nsalaires:\n  - {min: 3000, max: 2000, periode: mois}\n---\n', 'front-matter-type'],
    ['---\nliens:\n  - {libelle: a, adresse: "javascript:alert(1)"}\n---\n', 'front-matter-type'],
    ['---\nrome:\n  - {code: B1501, libelle: a, appellations: Luthier}\n---\n', 'front-matter-type'],
  ])('is an error, never a program, when it is wrong: %j', (head, code) => {
    const { job, diagnostics } = parseJobSheet(head + aSheetText(), 'metiers/a.md');
    expect(job).toBeNull();
    expect(diagnostics.map((found) => found.code)).toContain(code);
  });

  it.each([
    "liens:\n  - {libelle: Il tient sa TODO list, adresse: 'https://exemple.fr/'}",
    "sources:\n  - {cle: a, nom: 'TODO : journal d’un atelier', adresse: 'https://exemple.fr/TODO/TBD'}",
    'exigences:\n  - {texte: Un registre (à remplir) chaque jour, article: L1}',
    "liens:\n  - {libelle: 'Les métiers à venir', adresse: 'https://exemple.fr/(TODO)'}",
    'domaines: [à venir]',
  ])('may speak of what is to come or to be written: %j', (head) => {
    expect(parseJobSheet(aSheetText({ head }), 'metiers/a.md').diagnostics).toEqual([]);
  });

  it.each([
    "liens:\n  - {libelle: À compléter, adresse: 'https://exemple.fr/'}",
    'domaines: ["TODO : à choisir"]',
    'exigences:\n  - {texte: "(à préciser)", article: L1}',
  ])('is wrong where a text is still to be written: %j', (head) => {
    expect(parseJobSheet(aSheetText({ head }), 'metiers/a.md').diagnostics).toEqual([
      expect.objectContaining({ code: 'front-matter-type', message: expect.stringContaining('elle reste à écrire') }),
    ]);
  });

  it('may be empty', () => {
    expect(read(`---\n# rien encore\n---\n${aSheetText()}`).slug).toBe('luthier');
  });

  it('gives the names of the ROME with the code they come from', () => {
    const head =
      'rome:\n  - code: B1501\n    libelle: Lutherie\n    appellations:\n      - Luthier / Luthière en guitare\n  - {code: B1502, libelle: Archèterie}';
    expect(readBody('', head).romeAppellations).toEqual([{ code: 'B1501', label: 'Luthier / Luthière en guitare' }]);
  });

  it('says which key of a ROME code was meant, and where a value is wrong', () => {
    const diagnose = (line: string) =>
      parseJobSheet(aSheetText({ head: `rome:\n  - code: B1501\n    libelle: Lutherie\n    ${line}` }), 'metiers/a.md')
        .diagnostics;
    expect(diagnose('appelations: [Luthier]')).toEqual([
      expect.objectContaining({ line: 5, hint: 'Vouliez-vous écrire « appellations » ?' }),
    ]);
    expect(diagnose('appellations: [Luthier, ""]')).toEqual([
      expect.objectContaining({ code: 'front-matter-type', line: 5, column: 29 }),
    ]);
  });

  it('suggests the key that was meant', () => {
    const { diagnostics } = parseJobSheet(aSheetText({ head: 'domaine:\n  - arts' }), 'metiers/a.md');
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'unknown-front-matter-key',
        line: 2,
        hint: 'Vouliez-vous écrire « domaines » ?',
      }),
    ]);
  });
});

describe('pay in the head and in the text', () => {
  const HEAD = 'salaires:\n  - {experience: debutant, min: 1900, periode: mois, base: brut}';
  const read = (head: string, text: string) =>
    parseJobSheet(
      aSheetText({ head, body: `## Salaire\n### Salaire du débutant\n${text}\n` }),
      'metiers/a.md',
    ).job?.salaries.map(({ kind, min, max }) => [kind, min, max]);
  const first = ['from', 1900, null];
  const mention = 'La convention collective donne 1 950 euros brut par mois depuis juin.';

  it.each([
    ['the same statement again', 'A partir de 1900 euros brut par mois', [first]],
    ['another statement', 'Entre 2000 et 2400 euros brut par mois', [first, ['range', 2000, 2400]]],
    ['an amount that a sentence mentions', mention, [first]],
  ])('with figures in the head, the text adds whole statements only: %s', (_, text, expected) => {
    expect(read(HEAD, text)).toEqual(expected);
  });

  it('without figures in the head, the sentence counts', () => {
    expect(read('', mention)).toEqual([['range', 1950, 1950]]);
  });

  it('a sentence about the SMIC is no figure of the job', () => {
    const text = 'Le SMIC est de 1 867,02 euros brut par mois depuis le 1er juin 2026.';
    expect(read('', text)).toEqual([['text', null, null]]);
  });
});

it('reads a domain and its sub-domain without the spaces around the slash', () => {
  const { domains } = readBody('', 'domaines:\n  - arts / artisanat\n  - " commerce "\n');
  expect(domains).toEqual([
    { domain: 'arts', subdomain: 'artisanat' },
    { domain: 'commerce', subdomain: null },
  ]);
});

it('knows the line of each training that the sheet names', () => {
  const text = aSheetText({
    body: '## Formations recommandées\n\n- CAP lutherie (ID: FOR.1)\n\n\n- DN MADE (ID: FOR.2)\n',
  });
  const { trainings } = parseJobSheet(text, 'metiers/luthier.md').raw;
  const lines = text.split('\n');
  expect(trainings.map(({ line }) => lines[line - 1])).toEqual(['- CAP lutherie (ID: FOR.1)', '- DN MADE (ID: FOR.2)']);
});

describe('words that wait for others', () => {
  const readDuties = (text: string) => {
    const { job, diagnostics } = parseJobSheet(
      aSheetText({ body: `## Nature du travail\n\n${text}\n` }),
      'metiers/a.md',
    );
    return {
      markdown: job?.sections.find(({ key }) => key === 'duties')?.markdown ?? null,
      fillers: diagnostics.filter(({ code }) => code === 'filler-text').map(({ line }) => line),
    };
  };

  it.each([
    'Dans les années\nà venir, le métier recrutera beaucoup.',
    'Les dossiers sont nombreux\nà compléter. On aime cela ou non.',
    '- Il a des formulaires\n  à remplir.',
    'Il sait que les textes sont\n**tous** à relire.',
    'À venir : de nouveaux postes.',
  ])('leave prose whole: %s', (text) => {
    expect(readDuties(text)).toEqual({ markdown: text, fillers: [] });
  });

  it.each([
    ['Il accueille.\n\nÀ compléter', 'Il accueille.', [21]],
    ['À compléter\n\nIl accueille.', 'Il accueille.', [19]],
    ['- Accueillir\n- À compléter', '- Accueillir', [20]],
    ['### Le matin\nÀ rédiger : les horaires', '### Le matin', [20]],
    ['Il accueille.\n\n**À compléter**', 'Il accueille.', [21]],
    ['Il accueille\nde 8 h à 16 h (à préciser).', 'Il accueille\nde 8 h à 16 h.', [20]],
  ])('never reach a page where they open a block: %s', (text, markdown, fillers) => {
    expect(readDuties(text)).toEqual({ markdown, fillers });
  });

  it('leave a title that has them as words', () => {
    expect(readBody('## À venir\n\nDes postes.').sections.at(-1)).toMatchObject({ title: 'À venir' });
  });
});

describe('a field with a value', () => {
  const readAfter = (field: string) => {
    const { job } = parseJobSheet(aSheetText({ body: `## Nature du travail\n\n${field}\n` }), 'metiers/a.md');
    const duties = job?.sections.find(({ key }) => key === 'duties')?.markdown;
    return { codes: job?.romeCodes, statuses: job?.employmentStatuses, duties };
  };

  it.each([
    ['**Codes ROME:** B1501\n\n- Accorder\n- Vernir', { codes: ['B1501'], duties: '- Accorder\n- Vernir' }],
    ['**Statuts possibles:** salarié\n\n- Accorder', { statuses: ['salarié'], duties: '- Accorder' }],
    ['**Codes ROME:** B1501\n- B1502\n\n- Accorder', { codes: ['B1501', 'B1502'], duties: '- Accorder' }],
  ])('takes only the items right below it: %s', (text, expected) => {
    expect(readAfter(text)).toMatchObject(expected);
  });

  it.each([
    ['**Codes ROME:** B1501\n- B1502', { codes: ['B1501', 'B1502'] }],
    ['**Appellations:** facteur\n\n- Féminin: luthier\n- Masculin: luthier\n\n- Accorder', { duties: '- Accorder' }],
    ['**Codes ROME:**\n\n- B1501\n\n- B1502', { codes: ['B1501', 'B1502'] }],
  ])('or without one, its list as before: %s', (text, expected) => {
    expect(readAfter(text)).toMatchObject(expected);
  });
});

describe('a title that is nearly right', () => {
  it.each([
    ['####Une idée libre', '#### Une idée libre'],
    ['####### Sept dièses', '###### Sept dièses'],
    ['\\#\\#\\# Un titre protégé', '### Un titre protégé'],
    ['＃＃＃ Un titre large ###', '### Un titre large'],
  ])('stands in its section as it should be written: %s', (title, expected) => {
    const body = `## Nature du travail\n\nUn mot.\n\n${title}\n\nUn autre.\n`;
    const { job, diagnostics } = parseJobSheet(aSheetText({ body }), 'metiers/a.md');
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['near-title', 21]]);
    expect(job?.sections.at(-1)?.markdown).toBe(`Un mot.\n\n${expected}\n\nUn autre.`);
  });
});
