import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FUZZ_PATIENCE, fuzzBudget } from '@/tests/builders/fuzz-budget';
import { listLostWords } from '@/tests/builders/list-lost-words';
import { MUTATED_SHEETS } from '@/tests/builders/mutated-sheet';

it.each(MUTATED_SHEETS)(
  'each word of a sheet is in its record or in a finding: $name',
  ({ kind, sheets }) => {
    fc.assert(
      fc.property(sheets, (text) => {
        expect(listLostWords(kind, text, (catalogue) => readRecord(catalogue[kind.folder]))).toEqual([]);
      }),
      fuzzBudget(200),
    );
  },
  FUZZ_PATIENCE,
);

function readRecord(records: readonly unknown[]): string {
  return JSON.stringify(records).replaceAll('\\n', ' ');
}
