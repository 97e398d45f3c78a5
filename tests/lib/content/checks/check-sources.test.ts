import { expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { aSheetText } from '@/tests/builders/a-sheet-text';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';

function load(head: string) {
  const jobs = [
    aContentFile('metiers/luthier.md', aSheetText({ head: `${head}\nsources:\n  - cle: guide\n    nom: Guide` })),
  ];
  const {
    jobs: [job],
    diagnostics,
  } = loadCatalogue(aContentFolder({ jobs }), '2026-11-26');
  const codes = diagnostics
    .filter(({ file }) => file === 'metiers/luthier.md')
    .map(({ code, line }) => `${code}:${line}`);
  return { job, codes };
}

it('reads the source of the minimum level and that of the statuses', () => {
  const { job, codes } = load('niveau:\n  source: guide\nstatuts:\n  source: guide');
  expect(job).toMatchObject({ minimumLevelSource: 'guide', statusesSource: 'guide' });
  expect(codes.filter((code) => /source|front-matter/.test(code))).toEqual([]);
});

it.each(['niveau', 'statuts'])('reports a key that no source of the sheet has, under %s', (field) => {
  expect(load(`${field}:\n  source: autre`).codes).toContain('unknown-source-key:3');
});

it('reports an unknown key inside', () => {
  expect(load('niveau:\n  source: guide\n  annee: 2025').codes).toContain('unknown-front-matter-key:4');
});
