import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';
import { applyExemptions, readExemptions } from './exemptions';
import type { Finding } from './finding';
import { runGate } from './run-gate';
import { countSentenceWords, cutSentences, measureReading } from './sentences';

let documents = '';

beforeAll(() => {
  documents = mkdtempSync(path.join(os.tmpdir(), 'gate-'));
  for (const folder of ['seeds', 'rome']) mkdirSync(path.join(documents, folder));
  const seed =
    'On taille la table dans un bois sec que le temps a durci.\n- Couper le bois\n- Coller la table\n- Vernir le violon\n- Tendre les cordes\n';
  writeFileSync(path.join(documents, 'seeds/000.txt'), seed);
  writeFileSync(path.join(documents, 'rome/version.txt'), 'Numero de version : 60\n');
  writeFileSync(
    path.join(documents, 'rome/unix_referentiel_code_rome_v460_utf8.csv'),
    '"code_rome","libelle_rome"\n"B1501","Luthier / Luthière"\n',
  );
  writeFileSync(
    path.join(documents, 'rome/unix_referentiel_appellation_v460_utf8.csv'),
    '"code_rome","libelle_appellation_long","libelle_appellation_court"\n"B1501","Archetier / Archetière","Archetier / Archetière"\n',
  );
});

afterAll(() => rmSync(documents, { recursive: true }));

const HEAD = `domaines:
  - arts, culture, artisanat/artisanat d'art
salaires:
  - experience: debutant
    min: 1900
    periode: mois
    base: brut
    source: ateliers
    annee: 2026
etudes:
  - depart: apres-3e
    annees: 3
    source: ateliers
    annee: 2026
parcours:
  - vers: archetière / archetier
    sens: proche
    source: rome-2025
niveau:
  source: ateliers
statuts:
  source: ateliers
sources:
  - cle: ateliers
    nom: Enquête sur les ateliers
    date: 2026-03
    adresse: https://exemple.fr/enquete
  - cle: rome-2025
    nom: ROME 4.0, version 60
    date: 2025-09-18
    adresse: https://exemple.fr/rome
rome:
  - code: B1501
    libelle: Luthier / Luthière
    appellations:
      - Archetier / Archetière`;

const BODY = `# luthier/luthière

**ID:** MET.17

**Appellations:**
- Féminin: luthière
- Masculin: luthier

**Codes ROME:**
- B1501

## Présentation

Un bloc de bois devient un violon. La luthière ou le luthier le creuse à la main.

## En bref

Le bois sent bon. Il faut du temps et de bonnes oreilles.

## Nature du travail

Un violon demande deux mois.

## Missions

- Choisir une planche
- Creuser la voûte
- Régler le son
- Recevoir les musiciennes et les musiciens

## Compétences requises

De la patience.

## Conditions de travail

On travaille en atelier, assis.

## Vie professionnelle

### Salaire

#### Salaire du débutant

À partir de 1900 euros brut par mois

### Intégrer le marché du travail

Peu de places chaque année.

## Accès au métier

Une sélection sur essai.

Niveau bac

Diplôme de lutherie

**Niveau d'accès minimum:** bac ou équivalent

## Formations recommandées

- diplôme de lutherie

**Statuts possibles:**
- salarié

## Centres d'intérêt

- je veux travailler de mes mains

## Vocabulaire

- **Voûte** : partie bombée du violon.
`;

const SHARED = 'La baguette passe près du feu avant de prendre sa courbe.';
const OTHER = `# archet\n\n**ID:** MET.18\n\n## Présentation\n\n${SHARED}\n`;

interface Case {
  head?: [string, string];
  body?: [string, string];
}

function judge(
  { head, body }: Case,
  withDocuments = true,
): { codes: string[]; findings: Finding[]; skipped: string[] } {
  const text = `---\n${head ? HEAD.replace(...head) : HEAD}\n---\n${body ? BODY.replace(...body) : BODY}`;
  const files = aContentFolder({
    jobs: [aContentFile('metiers/luthier.md', text), aContentFile('metiers/archet.md', OTHER)],
  });
  const options = { today: '2026-11-27', documents: withDocuments ? documents : null };
  const { findings, skipped } = runGate(files, { ...options, isJudged: (file) => file === 'metiers/luthier.md' });
  return { codes: findings.map(({ check }) => check), findings, skipped };
}

test('a sheet without fault passes', () => {
  expect(judge({})).toEqual({ codes: [], findings: [], skipped: [] });
});

const IN_BRIEF = 'Le bois sent bon.';
const say = (words: string): Case => ({ body: [IN_BRIEF, words] });

test.each<[string, Case, string]>([
  ['a sentence of 31 words', say(`${'le bois sent bon et '.repeat(6)}chante.`), 'phrase-longue'],
  [
    'sentences of 20 words',
    say(
      Array(40)
        .fill(`Le ${'bois sent bon '.repeat(6)}ici.`)
        .join(' '),
    ),
    'phrases-longues',
  ],
  ['eight words of a document', say('Là, un bois sec que le temps a durci.'), 'copie'],
  [
    'a list that follows another',
    {
      body: [
        '- Choisir une planche\n- Creuser la voûte\n- Régler le son',
        '- Couper du bois sec\n- Coller une table\n- Vernir son violon',
      ],
    },
    'liste-suivie',
  ],
  [
    'a figure without source',
    { head: ['    source: ateliers\n    annee: 2026\netudes', '    annee: 2026\netudes'] },
    'sans-source',
  ],
  ['a figure without year', { head: ['    annee: 2026\netudes', 'etudes'] }, 'sans-annee'],
  ['a move without source', { head: ['    source: rome-2025\n', ''] }, 'sans-source'],
  ['a level without source', { head: ['niveau:\n  source: ateliers\n', ''] }, 'sans-source'],
  ['an amount of the text that nothing dates', say('Un violon coûte 12 000 euros.'), 'chiffre-sans-date'],
  ['a source without address', { head: ['    adresse: https://exemple.fr/enquete\n', ''] }, 'source-sans-adresse'],
  ['a home page', { head: ['https://exemple.fr/enquete', 'https://exemple.fr/'] }, 'page-d-accueil'],
  ['a source with no day', { head: ['    date: 2026-03\n', ''] }, 'source-sans-date'],
  ['a pay under the SMIC', { head: ['min: 1900', 'min: 1800'] }, 'sous-le-smic'],
  ['a pay under the SMIC in the text', say('En 2020, on touchait 1 600 euros brut.'), 'sous-le-smic'],
  ['a duration shorter than the level', { head: ['annees: 3', 'annees: 2'] }, 'duree-trop-courte'],
  ['another label of the ROME', { head: ['libelle: Luthier / Luthière', 'libelle: Lutherie'] }, 'libelle-rome'],
  ['a name of another code', { head: ['- Archetier / Archetière', '- Boulanger / Boulangère'] }, 'appellation-rome'],
  ['a code that is not there', { body: ['- B1501', '- B1599'] }, 'code-rome'],
  ['another version', { head: ['version 60', 'version 59'] }, 'version-du-rome'],
  [
    'a condition on a move of the ROME',
    { head: ['sens: proche', 'sens: proche\n    condition: après dix ans'] },
    'condition-rome',
  ],
  ['an acronym', say('Il faut un DMA.'), 'sigle'],
  ['the masculine alone', say('On reçoit des clients.'), 'masculin-seul'],
  ['the masculine alone, elided', say("C'est l'apprenti qui ponce."), 'masculin-seul'],
  ['a slash', say('Le ou la musicien/ne joue.'), 'barre-ou-point'],
  ['a mid-dot', say('Les étudiant·es jouent.'), 'barre-ou-point'],
  ['a banned word', say('Un métier de passion.'), 'mot-banni'],
  ['a banned expression', say('La main est au cœur du métier.'), 'mot-banni'],
  ['a sentence of another sheet', say(SHARED), 'phrase-en-double'],
  ['a spelling', say('Le boit sant bon, cheur ami.'), 'orthographe'],
  ['what the reader finds', { body: ['## Missions', '## Recettes'] }, 'unknown-section'],
])('%s is found', (_, fault, code) => {
  const { findings } = judge(fault);
  expect(findings.map(({ check }) => check)).toContain(code);
  expect(findings.every(({ line, hint }) => line > 0 && hint !== '')).toBe(true);
});

test.each([
  ['a name in capitals', say("Lu dans L'Étudiant en 2024.")],
  ['both genders', say('On reçoit des clientes et des clients.')],
  ['an acronym explained beside it', say('Il faut un diplôme des métiers d’art (DMA).')],
  ['a dated amount', say('Un violon coûte 12 000 euros, selon une enquête de 2025.')],
  ['a unit', say('Le feu avance à 30 km/h.')],
])('%s is accepted', (_, sheet) => {
  expect(judge(sheet).codes).toEqual([]);
});

test('an article of law needs no address', () => {
  const { codes } = judge({
    head: [
      '    nom: Enquête sur les ateliers\n    date: 2026-03\n    adresse: https://exemple.fr/enquete',
      '    nom: Code du travail, article L3231-2\n    lu-le: 2026-11-26',
    ],
  });
  expect(codes).toEqual([]);
});

test('a pay under the SMIC that says why is accepted', () => {
  const { codes } = judge({ head: ['min: 1900', 'min: 900\n    condition: à mi-temps'] });
  expect(codes).toEqual([]);
});

test('without the documents of others, the checks that need them say so and the others run', () => {
  const { codes, skipped } = judge(say('Là, un bois sec que le temps a durci, une passion.'), false);
  expect(codes).toEqual(['mot-banni']);
  expect(skipped).toHaveLength(3);
});

test('an exemption holds until its day, for its check', () => {
  const fault = { file: 'metiers/x.md', line: 3, check: 'copie', found: '', hint: '' };
  const exemptions = readExemptions(['metiers/x.md copie 2026-12-31 à reprendre']);
  expect(applyExemptions([fault], exemptions, '2026-12-31').failing).toEqual([]);
  expect(applyExemptions([fault], exemptions, '2027-01-01').failing).toEqual([fault]);
  expect(applyExemptions([{ ...fault, check: 'sigle' }], exemptions, '2026-12-31').failing).toHaveLength(1);
  expect(() => readExemptions(['metiers/x.md copie bientôt'])).toThrow('Dérogation mal écrite');
});

test.each([
  ['Il y a M. Dupont. Il part.', ['Il y a M. Dupont.', 'Il part.']],
  ["C'est l'art. 3 du Code. Fin.", ["C'est l'art. 3 du Code.", 'Fin.']],
  [
    'Faim, douleur ? Trouver vite ! Bien…  « Oui. » Non.',
    ['Faim, douleur ?', 'Trouver vite !', 'Bien…', '« Oui. »', 'Non.'],
  ],
  ['Une valeur de 2.5 suffit : à deux ; à trois.', ['Une valeur de 2.5 suffit : à deux ; à trois.']],
])('sentences of « %s »', (text, sentences) => {
  expect(cutSentences(text)).toEqual(sentences);
});

test.each([
  ["l'école d'à côté", 3],
  ['bac + 3', 2],
  ['35 000 personnes à 7 h 15', 4],
])('words of « %s »', (text, words) => {
  expect(countSentenceWords(text)).toBe(words);
});

test('a text of short words is easier than one of long words', () => {
  const easy = measureReading(['Le pain est bon.']);
  const hard = measureReading(["L'administration développe continuellement des expérimentations."]);
  expect(easy.lix).toBeLessThan(hard.lix);
  expect(easy.kandelMoles).toBeGreaterThan(hard.kandelMoles);
});
