import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { CATALOG, type SheetCode } from '@/lib/diagnostics/catalog';
import { aContentFile, aContentFolder } from '../../builders/content-files';
import { SHEET_CODES } from '../../builders/sheet-codes';

const TODAY = '2026-11-22';
const TRAINING = '# diplôme de lutherie\n\n**ID:** FOR.501\n\n## Description\n\nTrois ans en atelier.\n';

/** Where each fixture holds the defect that its code names. */
const PLACES: Partial<Record<SheetCode, [line: number, column: number]>> = {
  'not-utf8': [37, 46],
  'front-matter-syntax': [4, 10],
  'front-matter-type': [8, 10],
  'missing-id': [16, 9],
  'missing-title': [30, 1],
  'missing-name': [18, 1],
  'missing-presentation-and-in-brief': [14, 1],
  'duplicate-id': [16, 1],
  'duplicate-slug': [20, 1],
  'missing-section': [14, 1],
  'unknown-section': [51, 1],
  'repeated-section': [81, 1],
  'same-gender-pair': [26, 13],
  'feminine-in-masculine': [26, 13],
  'odd-rome-code': [29, 3],
  'unknown-level': [79, 29],
  'salary-below-smic': [65, 1],
  'reversed-amounts': [65, 1],
  'shared-alias': [24, 1],
  'unknown-training': [83, 1],
  'status-contradicted': [69, 23],
  'unbalanced-html': [57, 1],
  'unknown-front-matter-key': [13, 1],
  'unknown-source-key': [11, 13],
  'empty-field': [79, 1],
  'beyond-limit': [57, 1],
  'long-address': [20, 13],
  'unclosed-comment': [57, 1],
  'repeated-field': [88, 1],
  'value-in-list': [80, 1],
  'unread-words': [21, 3],
  'misplaced-text': [14, 1],
  'filler-text': [59, 1],
  'near-title': [55, 1],
  'near-field': [85, 1],
  'raw-mark': [58, 1],
  'dead-address': [57, 27],
  'empty-section': [59, 1],
  'unknown-status': [87, 3],
  'unknown-interest': [91, 1],
  'id-spelling': [16, 9],
  'future-date': [6, 13],
  'shortened-name': [26, 13],
  'repeated-name': [24, 1],
  'claimed-address': [8, 5],
  'unknown-move': [7, 1],
  'repeated-source-key': [6, 10],
  'unlikely-pay': [7, 1],
  'unread-pay': [65, 1],
};
/** Codes about two sheets: the valid one is read first. */
const NEEDS_ANOTHER: readonly SheetCode[] = ['duplicate-id', 'duplicate-slug', 'shared-alias'];

function readFixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/sheets/${name}.md`, import.meta.url));
}

function load(code: string, withAnother: boolean) {
  const jobs = [aContentFile(`metiers/${code}.md`, readFixture(code))];
  if (withAnother) jobs.unshift(aContentFile('metiers/0-valid.md', readFixture('valid')));
  const trainings = [aContentFile('formations/lutherie.md', TRAINING)];
  return loadCatalogue(aContentFolder({ jobs, trainings }), TODAY);
}

describe('a sheet without defect', () => {
  it('gives a record and no finding', () => {
    const { jobs, diagnostics } = load('valid', false);
    expect(diagnostics).toEqual([]);
    expect(jobs.map((job) => job.slug)).toEqual(['luthier']);
  });
});

describe.each(Object.entries(PLACES))('%s', (code, [line, column]) => {
  const { severity } = CATALOG[code as SheetCode];
  const { jobs, diagnostics } = load(code, NEEDS_ANOTHER.includes(code as SheetCode));
  const own = diagnostics.filter((found) => found.file === `metiers/${code}.md`);

  it(`is found alone, at ${line}:${column}, as ${severity}`, () => {
    expect(own.map((found) => [found.code, found.severity, found.line, found.column])).toEqual([
      [code, severity, line, column],
    ]);
  });

  it('says in French what was found and what to type, with every value filled in', () => {
    for (const { message, hint } of own) {
      expect(message + hint).not.toMatch(/\{\w+\}|undefined|NaN/);
      expect(message).toMatch(/\.$/);
      expect(hint).toMatch(/[.?]$/);
    }
  });

  it(severity === 'error' ? 'leaves the sheet out' : 'keeps the sheet', () => {
    expect(jobs.some((job) => job.file === `metiers/${code}.md`)).toBe(severity === 'warning');
  });
});

describe('findings about two sheets', () => {
  it.each(['duplicate-id', 'duplicate-slug'] as const)('%s points at both', (code) => {
    const found = load(code, true).diagnostics.find((candidate) => candidate.code === code);
    expect(found?.related).toEqual([{ file: 'metiers/0-valid.md', line: code === 'duplicate-id' ? 16 : 20 }]);
    expect(found?.message).toContain('metiers/0-valid.md');
  });
});

describe('a folder without collection.yml', () => {
  it('gets neutral values and one warning', () => {
    const jobs = [aContentFile('metiers/missing-collection.md', readFixture('missing-collection'))];
    const catalogue = loadCatalogue(aContentFolder({ jobs, collection: null }), TODAY);
    expect(catalogue.diagnostics.map(({ code, file, line, severity }) => [code, file, line, severity])).toEqual([
      ['missing-collection', 'collection.yml', 1, 'warning'],
    ]);
    expect(catalogue.collection).toMatchObject({ credit: null, publisher: null });
  });
});

describe('the catalog of codes', () => {
  it('has a fixture for each code, the last resort and reference data (load-catalogue.test.ts) apart', () => {
    const tested = [
      ...Object.keys(PLACES),
      'missing-collection',
      'invalid-record',
      'bad-referential',
      'old-smic',
      'wrong-clock',
      'unusable-referential',
      'unread-file',
      'other-spelling',
    ].sort();
    expect(tested).toEqual([...SHEET_CODES].sort());
  });
});
