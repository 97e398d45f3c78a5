import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filterJobs } from '@/lib/listing/filter-jobs';
import { parseCatalogueQuery } from '@/lib/listing/job-list-query';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { nameJobCsv, toJobCsv } from '@/lib/views/job-list/job-csv';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const guide = { key: 'guide', name: 'Guide', publisher: null, date: '2025-03', url: null, licence: null };

function listCells(salaries: Salary[] = []): Record<string, string> {
  const baker = aJobSheet({
    domains: [{ domain: 'alimentation', subdomain: null }],
    minimumLevel: readLevel('CAP ou équivalent'),
    employmentStatuses: ['salarié', 'artisan'],
    sources: [guide],
    salaries,
  });
  const catalogue = aCatalogue({ jobs: [baker] });
  const found = filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams()), { isWhole: true });
  const [job] = parse<Record<string, string>>(toJobCsv(catalogue, found), { delimiter: ';', bom: true, columns: true });
  return job ?? {};
}

describe('toJobCsv', () => {
  it('gives both names, the code, the level, the statuses and the address of a job', () => {
    expect(listCells()).toMatchObject({
      Code: 'MET.1',
      'Nom au féminin': 'boulangère',
      'Nom au masculin': 'boulanger',
      Domaine: 'alimentation',
      'Niveau minimum': 'CAP ou équivalent',
      Statuts: 'salarié, artisan',
      Adresse: 'http://localhost:3000/metiers/boulanger',
    });
  });

  it('gives the pay as the sheet does, with its unit, its condition, its source and its year', () => {
    const range = aSalary({
      min: 24_000.5,
      max: 27_600,
      period: 'year',
      basis: 'unspecified',
      condition: 'hors primes',
    });
    expect(listCells([{ ...range, source: 'guide', raw: 'De 24 000,50 à 27 600 euros' }])).toMatchObject({
      'Paie au début : minimum (€)': '24000,5',
      'Paie au début : maximum (€)': '27600',
      Unité: 'par an',
      'Brut ou net': 'brut ou net non précisé',
      Condition: 'hors primes',
      'Ce que dit la fiche': 'De 24 000,50 à 27 600 euros',
      'Source de la paie': 'Guide, mars 2025',
      'Année de la paie': '2025',
    });
  });

  it.each([
    ['au SMIC', aSalary({ min: 1867 }), ''],
    ['au SMIC', aSalary({ min: 1801 }), /c’était le SMIC de novembre 2024/],
    ['moins que le SMIC', aSalary({ min: 1500 }), /^Moins que le SMIC : montant ancien/],
    ['33 % de plus que le SMIC', aSalary({ min: 2500, year: 2018 }), /^Montant ancien : il date de 2018/],
  ])('says what the site says: %s', (text, salary, remark) => {
    const cells = listCells([salary]);
    expect(cells['Par rapport au SMIC']).toBe(text);
    expect(cells['À savoir']).toMatch(remark);
  });

  it('keeps the words of pay without an amount, and says that a sheet is silent', () => {
    expect(listCells([aSalary({ raw: 'Au cachet' })])).toMatchObject({
      'Paie au début : minimum (€)': '',
      Unité: '',
      'Ce que dit la fiche': 'Au cachet',
    });
    expect(listCells()).toMatchObject({ 'Ce que dit la fiche': 'La fiche ne le dit pas', 'Source de la paie': '' });
  });
});

describe('nameJobCsv', () => {
  const catalogue = aCatalogue({ jobs: [aJobSheet({ minimumLevel: readLevel('CAP ou équivalent') })] });

  it.each([
    ['', 'tous-les-metiers.csv'],
    ['niveau-max=bac', 'metiers-accessibles-jusqu-au-bac-1.csv'],
    ['q="%0D%0Ax', 'metiers-pour-x-0.csv'],
  ])('says the filter: %s', (query, name) => {
    expect(nameJobCsv(filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query))))).toBe(name);
  });

  it('stays short', () => {
    const query = parseCatalogueQuery(new URLSearchParams(`q=${'mot '.repeat(50)}`));
    expect(nameJobCsv(filterJobs(catalogue, query)).length).toBeLessThan(110);
  });
});
