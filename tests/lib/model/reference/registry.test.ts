import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { mapReferenceTables, REFERENCE_TABLES, type ReferenceTableName } from '@/lib/model/reference/registry';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';

const TABLES = Object.values(mapReferenceTables(({ path }, name) => ({ name, path })));

/** What a folder without sheets says of one table; its other tables are empty, but the SMIC. */
function loadTable(name: ReferenceTableName, bytes: string | Uint8Array) {
  const file = aContentFile(REFERENCE_TABLES[name].path, bytes);
  return loadCatalogue(aContentFolder({ [name]: file }), '2026-11-22');
}

describe.each(TABLES)('the table $name', ({ name, path }) => {
  it('has its findings reported in its own file', () => {
    const { diagnostics } = loadTable(name, 'a\n"');
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([[path, 'bad-referential']]);
  });

  it('is reported and empty where the file is not UTF-8', () => {
    const catalogue = loadTable(name, Uint8Array.of(0x61, 0xff));
    expect(catalogue[name]).toEqual([]);
    expect(catalogue.diagnostics.map(({ file, code }) => [file, code])).toEqual([[path, 'not-utf8']]);
  });

  it('is empty, and nothing is wrong, where there is no file', () => {
    const catalogue = loadCatalogue(aContentFolder({ [name]: null }), '2026-11-22');
    expect([catalogue[name], catalogue.diagnostics]).toEqual([[], []]);
  });
});

it('no two tables share a file', () => {
  expect(new Set(TABLES.map(({ path }) => path)).size).toBe(TABLES.length);
});
