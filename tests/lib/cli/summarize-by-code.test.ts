import { expect, test } from 'vitest';
import { countCodes } from '@/lib/cli/summarize-by-code';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';

test('codes are counted, the most frequent first, those of one count by name', () => {
  const codes = ['unknown-level', 'empty-field', 'odd-rome-code', 'odd-rome-code', 'missing-section'] as const;
  expect(countCodes(codes.map((code) => createDiagnostic(code, { file: 'metiers/a.md', line: 1 })))).toEqual([
    ['odd-rome-code', 2],
    ['empty-field', 1],
    ['missing-section', 1],
    ['unknown-level', 1],
  ]);
});
