import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/content/parse/clean-text';
import { parseTraining } from '@/lib/content/parse/parse-training';
import { readCertificationRank, readYears } from '@/lib/model/training/figures';

const SHEET = `# diplôme de lutherie

## Informations générales

**Sigle:** DL
**Code scolarité:** 56T001
**Durée:** 3 ans
**Niveau de certification:** niveau 4
**Type:** diplôme des métiers d'art (DMA)

**Lien:** [https://exemple.fr/rncp/1/](https://exemple.fr/rncp/1/)

## Description

Trois ans en atelier.

            ### Accès
            Sur dossier.

## Accès

Après la 3e.

## Attendus

- un bon coup d'oreille

## Poursuite d'études

Une école d'art.

## Métiers associés

- luthier/ière
- archetier/ière
- archetier/ière
`;

const read = (text: string, file = 'formations/FOR.501_diplôme.md') => parseTraining(cleanText(text), file);

describe('a training sheet', () => {
  const { training, diagnostics } = read(SHEET);

  it('gives its fields, with years and level as numbers', () => {
    expect(diagnostics).toEqual([]);
    expect(training).toMatchObject({
      id: 'FOR.501',
      slug: 'diplome-de-lutherie',
      label: 'diplôme de lutherie',
      type: "diplôme des métiers d'art (DMA)",
      duration: '3 ans',
      durationYears: 3,
      certificationLevel: 'niveau 4',
      certificationRank: 4,
      acronym: 'DL',
      schoolCode: '56T001',
      link: 'https://exemple.fr/rncp/1/',
    });
  });

  it('keeps its sections, sub-titles in the body', () => {
    expect(training?.sections.map(({ key, anchor, line }) => [key, anchor, line])).toEqual([
      ['description', 'description', 13],
      ['access', 'acces', 20],
      ['expectations', 'attendus', 24],
      ['further-studies', 'poursuite-d-etudes', 28],
    ]);
    expect(training?.sections[0]?.markdown).toContain('### Accès\nSur dossier.');
  });

  it('names its jobs once each', () => {
    expect(training?.associatedJobs.map((job) => job.label)).toEqual(['luthier/ière', 'archetier/ière']);
  });
});

describe('the id of a training', () => {
  it.each([
    ['formations/FOR.501_diplôme.md', '# a\n', 'FOR.501'],
    ['formations/a.md', '# a\n\n**ID:** FOR.7\n', 'FOR.7'],
    ['formations/a.md', '---\nid: FOR.9\n---\n# a\n', 'FOR.9'],
  ])('%s', (file, text, id) => {
    expect(read(text, file).training?.id).toBe(id);
  });

  it('is missed', () => {
    const { training, diagnostics } = read('# a\n', 'formations/a.md');
    expect(training).toBeNull();
    expect(diagnostics.map((found) => found.code)).toEqual(['missing-id']);
  });
});

describe('a training sheet with surprises', () => {
  it('keeps a title that nobody registered, with a warning', () => {
    const { training, diagnostics } = read(`${SHEET}\n## Anecdotes\n\nUn mot.\n`);
    expect(training?.sections.at(-1)).toMatchObject({
      key: 'other-anecdotes',
      title: 'Anecdotes',
      markdown: 'Un mot.',
    });
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['unknown-section', 38]]);
  });

  it('keeps text among the fields and among the jobs', () => {
    const { training } = read(
      SHEET.replace('**Durée:**', 'Une phrase perdue.\n**Durée:**').replace('- luthier', 'Surtout :\n- luthier'),
    );
    const words = training?.sections.map((section) => section.markdown).join('\n');
    expect(words).toContain('Une phrase perdue.');
    expect(words).toContain('Surtout :');
    expect(training?.durationYears).toBe(3);
  });

  it.each(['[x](javascript:alert(1))', 'javascript:alert(1)', 'à venir'])(
    'takes no other address than a web one: %s',
    (link) => {
      expect(read(SHEET.replace(/\*\*Lien:\*\* .*/, `**Lien:** ${link}`)).training?.link).toBeNull();
    },
  );
});

describe('figures of a training', () => {
  it.each([
    ['3 ans', 3],
    ['1 an', 1],
    ['18 mois', 1.5],
    ['variable', null],
    [null, null],
  ])('a duration of %s', (text, years) => {
    expect(readYears(text)).toBe(years);
  });

  it.each([
    ['niveau 6', 6],
    ['niveau 5 (bac + 2)', 5],
    ['non inscrit au RNCP', null],
    [null, null],
  ])('a level of %s', (text, rank) => {
    expect(readCertificationRank(text)).toBe(rank);
  });
});

it.each([
  ['###Une partie', '### Une partie'],
  ['#######Une partie', '###### Une partie'],
])('a title that is nearly right stands in its section as it should be written: %s', (title, expected) => {
  const { training, diagnostics } = read(`# lutherie\n\n**ID:** FOR.1\n\n## Description\n\n${title}\n\nUn mot.\n`);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['near-title', 7]]);
  expect(training?.sections[0]?.markdown).toBe(`${expected}\n\nUn mot.`);
});

describe('a training sheet is read as a job sheet is', () => {
  it.each(['**Durée** : 2 ans', '**Durée :** 2 ans', '**Durée:**\n- 2 ans'])('%s', (field) => {
    expect(read(SHEET.replace('**Durée:** 3 ans', field)).training?.durationYears).toBe(2);
  });

  it('names a field written twice and its words', () => {
    const { training, diagnostics } = read(SHEET.replace('**Durée:** 3 ans', '**Durée:** 3 ans\n**Durée:** 2 ans'));
    expect(training?.durationYears).toBe(3);
    expect(diagnostics).toMatchObject([{ code: 'repeated-field', line: 8, message: expect.stringContaining('2 ans') }]);
  });

  it('knows where its name and its id stand', () => {
    expect(read('\n# a\n\n**ID:** FOR.7\n', 'formations/a.md')).toMatchObject({ nameLine: 2, idLine: 4 });
  });
});
