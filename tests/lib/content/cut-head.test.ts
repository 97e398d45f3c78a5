import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { cutHead } from '@/lib/content/parse/cut-head';
import { aSheetText } from '../../builders/a-sheet-text';
import { aContentFile, aContentFolder } from '../../builders/content-files';

const KEYS = ['domaines', 'niveau', 'sources', 'mis-a-jour'];
const read = (text: string) => cutHead(text, KEYS);
const NO_HEAD = { fenced: null, yamlLine: 1, bodyLine: 1 };

describe('a sheet without a head', () => {
  it.each([
    '# luthier\n\nTexte.',
    'Un mot.\n\n---\n\n# luthier',
    '---\n\n# luthier\n\n**ID:** MET.17\n\n---\n\nNiveau : bac',
    '\n***\n\nUn mot.\n---\nUn autre : mot.\n\n# luthier',
    'luthier\n===\n\nUn mot.\n\nPrésentation\n---\n\nNiveau : bac',
    'luthier\n=\n\nPrésentation\n---\nSources : les ateliers',
    'Un mot.\n\n---\n# luthier\n\nNiveau : bac.\n\n---\n\nniveau: bac',
    'Niveau : bac ou plus\n\n# luthier',
    'niveau : bac ou plus.\n\nUn mot.\n\n# luthier',
  ])('has none: %j', (text) => {
    expect(read(text)).toEqual(NO_HEAD);
  });
});

describe('a head', () => {
  it.each([
    ['---\n## Sources\nsources: []\n---\n# luthier', 5],
    ['---\n# domaines\n## Les dates\n### Quand\nmis-a-jour: 2026-01-01\n...\n# luthier', 7],
    ['\n---  \n## Rien\n---\n# luthier', 5],
  ])('may hold comments of any length of mark: %j', (text, bodyLine) => {
    expect(read(text)).toMatchObject({ fenced: expect.stringMatching(/^---\n/), bodyLine });
  });
});

describe('what looks like a head', () => {
  it.each([
    ['Un mot.\n---\ndomaines:\n  - a\n---\n# luthier', 2, 'rien ne doit précéder'],
    ['Un mot.\n\n---\n\n# une note\nmis-a-jour: 2026-01-01\n---\n# luthier', 3, 'rien ne doit précéder'],
    ['domaines:\n  - a\n---\n# luthier', 1, 'qui l’ouvre manque'],
    ['mis-a-jour: 2026-01-01\n\n# luthier', 1, 'qui l’ouvre manque'],
    ['Niveau : bac\n---\n# luthier', 1, 'qui l’ouvre manque'],
    ['+++\nniveau = 1\n+++\n# luthier', 1, 'doit être « --- », seule'],
    ['---js\n1\n---\n# luthier', 1, 'doit être « --- », seule'],
    ['---\nniveau: 1\n--- fin\n# luthier', 3, 'doit être « --- », seule'],
    ['---\nniveau: 1\n# luthier\n\n## Présentation\nUn mot.', 1, 'manque avant la ligne 5'],
    ['---\nniveau: 1\n# luthier\n\n**ID:** MET.17\n\nUn mot.\n\n---\n\nUn mot.', 1, 'manque avant la ligne 5'],
    [`---\nniveau: 1\n${'a: 1\n'.repeat(3000)}---\n`, 1, 'plus de 3000 lignes'],
    ['---\nniveau: 1', 1, 'qui le ferme manque'],
  ])('is never taken for text: %j', (text, line, reason) => {
    expect(read(text)).toEqual({ line, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['metiers/a.md', `---js\n1\n---\n${aSheetText({ body: '## Outils\n\nUn [lien]().\n' })}`],
    ['metiers/a.md', `Un mot.\n---\ndomaines: [a]\n---\n${aSheetText({ body: '<b>Gras' })}`],
    [
      'formations/a.md',
      '---\nsources: []\n# lutherie\n\n**ID:** FOR.1\n\n**Durée:**\n\n## Description\n\n~~Un~~ mot.\n',
    ],
  ])('is the only finding on its sheet: %s %j', (path, text) => {
    const file = aContentFile(path, text);
    const isJob = path.startsWith('metiers/');
    const folder = aContentFolder({ jobs: isJob ? [file] : [], trainings: isJob ? [] : [file] });
    const { diagnostics } = loadCatalogue(folder, '2026-11-22');
    expect(diagnostics.filter((found) => found.file === path).map(({ code }) => code)).toEqual(['front-matter-syntax']);
  });
});
