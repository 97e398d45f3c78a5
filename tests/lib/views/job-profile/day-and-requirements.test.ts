import { expect, test } from 'vitest';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aSheetText } from '@/tests/builders/a-sheet-text';

const HEAD = `journee:
  lieu: un atelier de Mirecourt
  temoin: Jeanne, 26 ans
  moments:
    - heure: 8 h
      texte: les planches sont triées
    - heure: 8 h 45
      texte: la voûte prend forme
  source: atelier
  annee: 2026
exigences:
  - texte: un titre d'artisan
    article: Code de l'artisanat, article L121-1
sources:
  - cle: atelier
    nom: Reportage
    date: 2026-03
    adresse: https://exemple.fr/reportage
    lu-le: 2026-11-01`;

function show(head: string) {
  const { job, diagnostics } = parseJobSheet(aSheetText({ head }), 'metiers/luthier.md');
  if (!job) return { diagnostics, parts: [] };
  const { chapters } = toJobProfile(aCatalogue({ jobs: [job] }), job, '2026-11-27');
  const parts = chapters.flatMap(({ key, blocks }) =>
    blocks.map(({ part, notes }) => ({ chapter: key, part, notes: notes.map(({ text }) => text) })),
  );
  return { diagnostics, parts };
}

test('a day stands in the first chapter, with its witness and its source as a note', () => {
  const { diagnostics, parts } = show(HEAD);
  expect(diagnostics).toEqual([]);
  const day = parts.find(({ part }) => part.kind === 'day');
  expect(day).toMatchObject({
    chapter: 'daily',
    part: {
      title: 'Quelques moments d’une journée',
      place: 'Un atelier de Mirecourt',
      moments: [{ time: '8 h' }, { time: '8 h 45' }],
    },
  });
  expect(day?.notes.join()).toMatch(/^Une journée de Jeanne, 26 ans\. Reportage/);
});

test('a day of four moments is told whole', () => {
  const more = [10, 14].map((hour) => `    - heure: ${hour} h\n      texte: le vernis sèche\n`).join('');
  const { parts } = show(HEAD.replace('  source: atelier', `${more}  source: atelier`));
  expect(parts.find(({ part }) => part.kind === 'day')?.part).toMatchObject({
    anchor: 'une-journee',
    title: 'Une journée',
  });
});

test('what the law asks stands in the chapter of studies, each with its article', () => {
  const found = show(HEAD).parts.find(({ part }) => part.kind === 'requirements');
  expect(found).toMatchObject({ chapter: 'studies', part: { items: [{ text: "Un titre d'artisan" }] } });
  expect(found?.notes).toEqual(["Code de l'artisanat, article L121-1"]);
});

test('a sheet that tells neither shows neither', () => {
  const kinds = show('mis-a-jour: 2026-11-01').parts.map(({ part }) => part.kind);
  expect(kinds).not.toContain('day');
  expect(kinds).not.toContain('requirements');
});

test.each([
  ['an hour written otherwise', '8 h 45', '8:45', 'on attend une heure'],
  ['a law without article', "    article: Code de l'artisanat, article L121-1\n", '', 'elle manque'],
])('%s is reported', (_, right, wrong, reason) => {
  const { diagnostics } = show(HEAD.replace(right, wrong));
  expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-type']);
  expect(diagnostics[0]?.message).toContain(reason);
});

test('the hour of a moment may have spaces that do not break', () => {
  const { diagnostics, parts } = show(HEAD.replace('8 h 45', '8\u00A0h\u202F45'));
  expect(diagnostics).toEqual([]);
  expect(parts.find(({ part }) => part.kind === 'day')?.part).toMatchObject({ moments: [{}, { time: '8 h 45' }] });
});
