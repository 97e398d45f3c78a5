import { describe, expect, test } from 'vitest';
import { CATALOG } from '@/lib/diagnostics/catalog';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { explainCode } from '@/lib/diagnostics/explanations';
import { buildQualityBoard } from '@/lib/views/quality/quality-board';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';
import { SHEET_CODES } from '@/tests/builders/sheet-codes';

const catalogue = {
  ...aCatalogue({ jobs: [aJobSheet(), aJobSheet({ id: 'MET.2', slug: 'fleuriste' })], trainings: [aTraining()] }),
  diagnostics: [
    createDiagnostic('empty-field', { file: 'metiers/boulanger.md', line: 9 }),
    createDiagnostic('empty-field', { file: 'metiers/boulanger.md', line: 4 }),
    createDiagnostic('empty-field', { file: 'collection.yml', line: 1 }),
    createDiagnostic('missing-section', { file: 'metiers/boulanger.md', line: 1 }),
    createDiagnostic('missing-id', { file: 'metiers/sans-id.md', line: 1 }),
  ],
};

describe('buildQualityBoard', () => {
  test('counts findings by code: errors first, then the most frequent', () => {
    const { codes } = buildQualityBoard(catalogue);
    expect(codes.map(({ code, severity, count }) => [code, severity, count])).toEqual([
      ['missing-id', 'error', 1],
      ['empty-field', 'warning', 3],
      ['missing-section', 'warning', 1],
    ]);
  });

  test('names each file once, with its lines and its page where it has one', () => {
    const empty = buildQualityBoard(catalogue).codes.find(({ code }) => code === 'empty-field');
    expect(empty?.files.map(({ file, lines, page }) => [file, lines, page?.href])).toEqual([
      ['metiers/boulanger.md', [4, 9], '/metiers/boulanger'],
      ['collection.yml', [1], undefined],
    ]);
  });

  test('says how many sheets there are, how many are spotless, how many were left out', () => {
    expect(buildQualityBoard(catalogue)).toMatchObject({ sheetCount: 3, spotlessCount: 2, leftOutCount: 1 });
  });

  test('an empty catalogue gives an empty board', () => {
    expect(buildQualityBoard(aCatalogue())).toEqual({ codes: [], sheetCount: 0, spotlessCount: 0, leftOutCount: 0 });
  });
});

describe('explainCode', () => {
  test.each(SHEET_CODES)('%s has a title and a sentence for visitors', (code) => {
    const { title, meaning } = explainCode(code);
    expect(title).not.toBe(code);
    expect(meaning).toMatch(/^\p{Lu}.*\.$/su);
  });

  test('every error says that something is not published, no warning does', () => {
    for (const code of SHEET_CODES) {
      expect(/publiée/.test(explainCode(code).meaning), code).toBe(CATALOG[code].severity === 'error');
    }
  });

  test('an unknown code is shown by its name', () => {
    expect(explainCode('new-code').title).toBe('new-code');
    expect(explainCode('toString').title).toBe('toString');
  });
});
