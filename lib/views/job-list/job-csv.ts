import type { JobListing } from '@/lib/listing/filter-jobs';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { type PayReferences, payReferencesOf } from '@/lib/pay/pay-references';
import { BASIS_WORDS, perPeriod } from '@/lib/pay/pay-words';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { describeFormerSmic, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { describeOtherFigures, findStartingPay } from '@/lib/pay/starting-pay';
import { absoluteUrl } from '@/lib/site/site-url';
import { WORDINGS } from '@/lib/site/wordings';
import { toSlug } from '@/lib/text/slug';
import { writeCsv } from '@/lib/text/write-csv';
import { toListTitle } from './list-title';

type Cell = string | number | null;

/** Longest name of a file, without its extension. */
const LONGEST_NAME = 100;

const JOB_COLUMNS = ['Code', 'Nom au féminin', 'Nom au masculin', 'Domaine', 'Niveau minimum', 'Statuts'] as const;
const PAY_COLUMNS = [
  'Paie au début : minimum (€)',
  'Paie au début : maximum (€)',
  'Unité',
  'Brut ou net',
  'Condition',
  'Ce que dit la fiche',
  'Par rapport au SMIC',
  'À savoir',
  'Source de la paie',
  'Année de la paie',
] as const;

/**
 * Writes a list for a spreadsheet, a job a line: its names, level, domain and statuses, the first pay that its sheet gives for a beginner as the sheet
 * gives it, with what the site says of it, and its address.
 * @param found all jobs of the list
 */
export function toJobCsv(catalogue: Catalogue, { jobs }: Pick<JobListing, 'jobs'>): string {
  const references = payReferencesOf(catalogue, catalogue.day);
  return writeCsv([
    [...JOB_COLUMNS, ...PAY_COLUMNS, 'Adresse'],
    ...jobs.map(({ job }) => [
      ...listJobCells(job),
      ...listPayCells(catalogue, job, references),
      absoluteUrl(`/metiers/${job.slug}`),
    ]),
  ]);
}

/** The name of the file, which says the words and filters of the list: "metiers-accessibles-jusqu-au-bac-42.csv". */
export function nameJobCsv(found: Parameters<typeof toListTitle>[0]): string {
  return `${toSlug(toListTitle(found)).slice(0, LONGEST_NAME).replace(/-$/, '')}.csv`;
}

function listJobCells(job: JobSheet): Cell[] {
  return [
    job.id,
    job.name.feminine,
    job.name.masculine,
    domainOf(job)?.label ?? null,
    job.minimumLevel?.label ?? null,
    job.employmentStatuses.join(', '),
  ];
}

function listPayCells(catalogue: Catalogue, job: JobSheet, references: PayReferences): Cell[] {
  const salary = findStartingPay(job.salaries);
  if (!salary) return PAY_COLUMNS.map((column) => (column === 'Ce que dit la fiche' ? WORDINGS.notStated : null));
  const reading = readAgainstSmic(salary, references);
  const year = findPayYear(salary, job, catalogue);
  const remarks = [
    describeFormerSmic(salary, reading),
    describeUnderSmic(salary, reading, job, null),
    reading?.former ? null : describeOldPay(year, references.date),
    salary.approximate ? 'Montant approximatif' : null,
    describeOtherFigures(job.salaries),
  ];
  return [
    salary.min,
    salary.max,
    salary.period && perPeriod(salary.period),
    salary.basis && BASIS_WORDS[salary.basis],
    salary.condition,
    salary.raw,
    reading?.text ?? null,
    remarks.filter((remark) => remark !== null).join(' ; '),
    findFactSource(job, catalogue, salary),
    year,
  ];
}
