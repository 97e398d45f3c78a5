import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { aSheetText } from '@/tests/builders/a-sheet-text';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';

const TODAY = '2026-11-22';

function load(...texts: string[]) {
  const jobs = texts.map((text, index) => aContentFile(`metiers/${index}.md`, text));
  const { jobs: records, diagnostics } = loadCatalogue(aContentFolder({ jobs }), TODAY);
  return { job: records[0], jobs: records, codes: diagnostics.map(({ code }) => code), diagnostics };
}

describe('the head of a sheet', () => {
  const yaml = 'domaines:\n  - arts/lutherie\n';

  it.each([
    ['blank lines before', `\n\n---\n${yaml}---\n`],
    ['spaces behind the fences', `--- \n${yaml}---  \n`],
    ['dots at its end', `---\n${yaml}...\n`],
    ['a comment before', `<!-- note -->\n---\n${yaml}---\n`],
  ])('is read with %s', (_, head) => {
    expect(load(head + aSheetText()).job?.domains).toEqual([{ domain: 'arts', subdomain: 'lutherie' }]);
  });

  it.each([
    ['never closed', `---\n${yaml}`],
    ['never opened', yaml],
    ['of another kind', `+++\ntitre = "a"\n+++\n`],
    ['in JSON', '{ "domaines": [] }\n'],
    ['under the title', `# luthier\n\n---\n${yaml}---\n`],
    ['after some words', `Une note.\n\n---\n${yaml}---\n`],
    ['in a code block', `\`\`\`yaml\n${yaml}\`\`\`\n`],
  ])('is one error where it is %s', (_, head) => {
    const { job, diagnostics } = load(head + aSheetText());
    expect(job).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-syntax']);
  });
});

describe('what is not for readers', () => {
  it('comments never reach the record', () => {
    const body = '## Qualités\n\n- calme <!-- à revoir -->\n- <!-- secret -->\n\n<!--\n## Outils\n\n- gouge\n-->\n';
    expect(JSON.stringify(load(aSheetText({ body })).job?.sections)).not.toMatch(/revoir|secret|gouge|<!--/);
  });

  it.each(['À compléter', 'TODO : les horaires', 'Lorem ipsum dolor sit amet', '*[à rédiger]*', 'xxx'])(
    'a filler is told and left out: %s',
    (filler) => {
      const { job, codes } = load(aSheetText({ body: `## Conditions de travail\n\nDebout.\n\n${filler}\n` }));
      expect(codes).toContain('filler-text');
      expect(job?.sections.find(({ key }) => key === 'working-conditions')?.markdown).toBe('Debout.');
    },
  );

  it.each(['Il apprend à rédiger des rapports.', 'Un dossier à compléter par un stage.', 'Dites todo en espagnol.'])(
    'a sentence about writing stays: %s',
    (sentence) => {
      const { job, codes } = load(aSheetText({ body: `## Conditions de travail\n\n${sentence}\n` }));
      expect(codes).not.toContain('filler-text');
      expect(job?.sections.at(-1)?.markdown).toBe(sentence);
    },
  );
});

describe('titles', () => {
  it.each([
    ...[
      '##Qualités',
      '#Qualités',
      '####### Qualités',
      '**Qualités**',
      '*Qualités*',
      'Qualités\n------',
      '## Qualités ##',
    ],
    ...['Qualités :', 'QUALITÉS', '== Qualités ==', 'h2. Qualités', '<h2>Qualités</h2>', '\\## Qualités'],
  ])('%s', (title) => {
    const { job } = load(aSheetText({ body: `${title}\n\n- calme\n` }));
    expect(job?.sections.map(({ key }) => key)).toContain('qualities');
  });

  it('of authors never take an id of the page', () => {
    const body = '## Contenu\n\nUn.\n\n## Sommaire\n\nDeux.\n';
    const { job } = load(aSheetText({ body }));
    expect(job?.sections.map(({ anchor }) => anchor).slice(-2)).toEqual(['rubrique-contenu', 'rubrique-sommaire']);
  });

  it('keep an item whose words stand on the next line', () => {
    const { job } = load(aSheetText({ body: '## Conditions de travail\n\n-\nDebout\n\n-\nDehors\n' }));
    expect(job?.sections.at(-1)?.markdown).toBe('-\nDebout\n\n-\nDehors');
  });
});

describe('limits', () => {
  it.each([
    ['runs of spaces', aSheetText({ body: `## Salaire\n\nSalaire${' '.repeat(600)}variable\n` })],
    ['separators of lines', aSheetText({ body: `## ${' '.repeat(2500)}\u2028x` })],
    ['blank lines', aSheetText({ head: `langue-du-nom: fr${'\n'.repeat(150_000)}` })],
    ['marks', aSheetText({ body: '*a_ '.repeat(7500) })],
    ['equal titles', aSheetText({ body: '## Anecdote\n\nx\n\n'.repeat(7000) })],
    ['figures', aSheetText({ body: `## Salaire\n\n${'1900 à '.repeat(2500)}\n` })],
  ])('no sheet is read for more than a second: %s', (_, text) => {
    const start = performance.now();
    load(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a fault of one sheet leaves the others', () => {
    const { jobs, diagnostics } = load(
      aSheetText({ body: `${'> '.repeat(5000)}x` }),
      aSheetText({ id: 'MET.2', name: 'archetier' }),
    );
    expect(jobs.map(({ id }) => id)).toEqual(['MET.2']);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'beyond-limit', file: 'metiers/0.md' }));
  });
});

describe('values', () => {
  it('are spelt as their list spells them', () => {
    const body =
      '**Statuts possibles:**\n- Salarie\n- SALARIÉ\n\n**Codes ROME:** d1102\n\n## Centres d’intérêt\n\n- J’aime la nature\n';
    const { job, codes } = load(aSheetText({ body }));
    expect([job?.employmentStatuses, job?.romeCodes, job?.interests]).toEqual([
      ['salarié'],
      ['D1102'],
      ["j'aime la nature"],
    ]);
    expect(codes).not.toContain('unknown-status');
  });

  it('a domain is spelt as most sheets spell it', () => {
    const head = (domain: string) => ({ head: `domaines:\n  - ${domain}` });
    const { jobs, codes } = load(
      aSheetText(head('Arts')),
      aSheetText({ ...head('arts'), id: 'MET.2', name: 'archetier' }),
      aSheetText({ ...head('arts'), id: 'MET.3', name: 'facteur' }),
    );
    expect(new Set(jobs.map(({ domains }) => domains[0]?.domain))).toEqual(new Set(['arts']));
    expect(codes.filter((code) => code === 'other-spelling')).toHaveLength(1);
  });

  it('one number written in two ways is one id', () => {
    expect(load(aSheetText(), aSheetText({ id: 'MET.0017', name: 'archetier' })).codes).toContain('duplicate-id');
  });
});

describe('what is nearly a fact', () => {
  it.each([
    'Statuts possibles : salarié',
    '- **Statuts possibles:** salarié',
    '**Statuts possibles**\n- salarié',
    'Codes ROME: D1102',
  ])('a field without its marks is told, and shown: %s', (body) => {
    const { job, codes } = load(aSheetText({ body }));
    expect(codes).toContain('near-field');
    expect(job?.sections.at(-1)?.markdown).toContain(body);
  });

  it.each(['<br/>', '<p></p>', '![](a.png)', '[](https://exemple.fr/)', 'n/a', 'Néant', '(texte à valider)'])(
    'a section that holds %s alone is absent',
    (body) => {
      expect(load(aSheetText({ body: `## Qualités\n\n${body}\n` })).job?.sections.map(({ key }) => key)).toEqual([
        'presentation',
        'in-brief',
      ]);
    },
  );

  it.each([
    ['mis-a-jour: 1026-01-01', 'front-matter-type'],
    ['salaires:\n  - {min: 1900, periode: mois, annee: 2031}', 'future-date'],
    ['etudes:\n  - {depart: apres-bac, annees: 2, annee: 2031}', 'future-date'],
    ['etudes:\n  - {depart: apres-bac, annees-max: 2}', 'front-matter-type'],
    ['rome:\n  - {code: B1601, libelle: x}\n  - {code: B1601, libelle: y}', 'front-matter-type'],
    ['parcours:\n  - {vers: luthier, sens: proche}', 'unknown-move'],
    ['parcours:\n  - {vers: met.9, sens: proche}', 'unknown-move'],
    ['parcours:\n  - {vers: FOR.1, sens: proche}', 'unknown-move'],
    ['liens:\n  - {libelle: x, adresse: "https://nom:mot@exemple.fr"}', 'front-matter-type'],
    ['salaires:\n  - {min: 19000, max: 25000, periode: mois}', 'unlikely-pay'],
    ['langue-du-nom: &Fils fr', 'front-matter-syntax'],
    ['langue-du-nom: !Fils fr', 'front-matter-syntax'],
  ])('of a head: %s', (head, code) => {
    expect(load(aSheetText({ head })).codes).toContain(code);
  });

  it.each(['25-30 k€ par an', '2400 euros brut maximum par mois', '1.900 euros brut par mois', '12,50 €/h brut'])(
    'an amount that no form holds: %s',
    (line) => {
      expect(load(aSheetText({ body: `## Salaire\n\n${line}\n` })).codes).toContain('unread-pay');
    },
  );
});

describe('files that nothing reads', () => {
  it('are named', () => {
    const unread = [
      { path: 'metiers/sous', reason: 'ce dossier contient 1 fichier, que rien ne lit', hint: 'Rangez-le.' },
    ];
    expect(loadCatalogue(aContentFolder({ unread }), TODAY).diagnostics).toEqual([
      expect.objectContaining({ code: 'unread-file', file: 'metiers/sous', severity: 'warning' }),
    ]);
  });
});
