import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUZZ_PATIENCE, fuzzBudget } from '@/tests/builders/fuzz-budget';
import { listLostWords } from '@/tests/builders/list-lost-words';
import { mutatedBody, mutatedHead, SHEET_KINDS } from '@/tests/builders/mutated-sheet';

const KINDS = SHEET_KINDS.map((kind) => ({ kind, folder: kind.folder }));

describe('each word of a sheet is in its record or in a finding', () => {
  it.each(KINDS)(
    'of its body: $folder',
    ({ kind }) => {
      fc.assert(
        fc.property(mutatedBody(kind), (text) => {
          expect(listLostWords(kind, text, (catalogue) => readRecord(catalogue[kind.folder]))).toEqual([]);
        }),
        fuzzBudget(200),
      );
    },
    FUZZ_PATIENCE,
  );

  it.each(KINDS)(
    'of its head: $folder',
    ({ kind }) => {
      fc.assert(
        fc.property(mutatedHead(kind), (text) => {
          expect(listLostWords(kind, text, (catalogue) => readRecord(catalogue[kind.folder]))).toEqual([]);
        }),
        fuzzBudget(200),
      );
    },
    FUZZ_PATIENCE,
  );
});

function readRecord(records: readonly unknown[]): string {
  return JSON.stringify(records).replaceAll('\\n', ' ');
}
