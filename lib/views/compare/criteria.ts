import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { traceFact } from '@/lib/model/catalogue/find-fact-source';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { LEVEL_NOT_ASKED, readLevelStanding } from '@/lib/pathways/level-standing';
import { findStudyYears } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatNumber } from '@/lib/text/format-number';
import { toSlug } from '@/lib/text/slug';
import { NBSP } from '@/lib/text/spaces';
import { countHolders } from './count-holders';
import { type CompareCell, type FilledCell, notStated } from './filled-cell';
import type { ComparedPay } from './read-compared-pay';

export interface CompareRow {
  /** "Paie au début" */
  title: string;
  /** One per job, in the order of the jobs. */
  cells: readonly CompareCell[];
  differs: boolean;
}

/** One criterion: how to fill the cell of each job. `same` is what two cells must share to say the same thing. */
interface Criterion {
  title: string;
  cells: (jobs: readonly JobSheet[]) => readonly FilledCell[];
}

/**
 * Fills the rows of a comparison: facts, no prose.
 * @param pays starting pay of each job, in their order
 * @returns what differs first; `differs` tells
 */
export function toCompareRows(
  catalogue: Catalogue,
  jobs: readonly JobSheet[],
  pays: readonly (ComparedPay | null)[],
): CompareRow[] {
  const rows = listCriteria(catalogue, pays).map(({ title, cells }): CompareRow => {
    const filled = cells(jobs);
    return {
      title,
      cells: filled.map(({ cell }) => cell),
      differs: new Set(filled.map(({ same }) => same)).size > 1,
    };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

function listCriteria(catalogue: Catalogue, pays: readonly (ComparedPay | null)[]): Criterion[] {
  return [
    { title: 'Paie au début', cells: (jobs) => jobs.map((job, index) => payCell(job, pays[index] ?? null)) },
    { title: 'Études, au minimum', cells: each(levelCell) },
    { title: 'Durée des études', cells: each(studiesCell) },
    { title: 'Domaine', cells: each(domainCell) },
    { title: 'Statuts possibles', cells: each(statusCell) },
    { title: 'Centres d’intérêt', cells: interestCells },
    { title: 'Formations conseillées', cells: trainingCells },
    { title: 'Source de la fiche', cells: each((job) => sourceCell(catalogue, job)) },
  ];
}

function each(fill: (job: JobSheet) => FilledCell): Criterion['cells'] {
  return (jobs) => jobs.map(fill);
}

function payCell(job: JobSheet, pay: ComparedPay | null): FilledCell {
  if (!pay) return notStated();
  const { value, unit, condition, againstSmic, warnings } = pay;
  const lines = [unit, condition, againstSmic];
  return {
    cell: {
      value,
      lines: lines.filter((line) => line !== null),
      warnings,
      more: { href: `/metiers/${job.slug}#${salaryAnchor(job)}`, label: 'Toute la paie' },
    },
    same: [value, ...lines].join('|'),
  };
}

function salaryAnchor({ sections }: JobSheet): string {
  return sections.find(({ kind }) => kind === 'salary')?.anchor ?? 'salaire';
}

function domainCell(job: JobSheet): FilledCell {
  const domain = domainOf(job);
  if (!domain) return notStated();
  const item = { key: domain.slug, label: capitalizeFirst(domain.label), href: `/domaines/${domain.slug}` };
  return { cell: { value: null, lines: [], items: [item] }, same: domain.slug };
}

/** The source of every fact of the column that names no other; a sheet made from several names them on its page. */
function sourceCell(catalogue: Catalogue, job: JobSheet): FilledCell {
  const count = job.sources.length;
  const { named, text } = traceFact(job, catalogue);
  if (named !== null || count < 2) return { cell: { value: null, lines: [text] }, same: text };
  // As many sources are not the same ones.
  const names = job.sources.map(({ name, publisher, date }) => [name, publisher, date].join());
  return {
    cell: { value: null, lines: [`${count}${NBSP}sources, nommées sur sa fiche`] },
    same: names.sort().join('|'),
  };
}

function levelCell(job: JobSheet): FilledCell {
  const { minimumLevel } = job;
  if (!minimumLevel) return notStated();
  const isAsked = readLevelStanding(job) !== 'usual';
  return {
    cell: {
      value: capitalizeFirst(formatLevel(minimumLevel.label)),
      lines: isAsked ? [] : [capitalizeFirst(LEVEL_NOT_ASKED)],
      href: `/niveaux/${minimumLevel.slug}`,
    },
    same: `${minimumLevel.slug} ${isAsked}`,
  };
}

function studiesCell(job: JobSheet): FilledCell {
  const years = findStudyYears(job);
  if (!years) return notStated();
  const detail = years.hasOthers ? `${years.detail}. Autre durée possible dans la fiche` : years.detail;
  return { cell: { value: years.value, lines: [detail] }, same: `${years.value} ${detail}` };
}

function statusCell({ employmentStatuses }: JobSheet): FilledCell {
  if (employmentStatuses.length === 0) return notStated();
  const items = employmentStatuses.map((status) => ({ key: status, label: capitalizeFirst(formatStatus(status)) }));
  return { cell: { value: null, lines: [], items }, same: [...employmentStatuses].sort().join('|') };
}

function interestCells(jobs: readonly JobSheet[]): FilledCell[] {
  const counts = countHolders(jobs.map(({ interests }) => interests));
  return jobs.map(({ interests }) => {
    if (interests.length === 0) return notStated();
    const items = interests.map((interest) => ({
      key: interest,
      label: capitalizeFirst(interest),
      href: `/interets/${toSlug(interest)}`,
      mark: describeShare(counts.get(interest) ?? 1, jobs.length),
    }));
    const commonFirst = [...items.filter(({ mark }) => mark), ...items.filter(({ mark }) => !mark)];
    return { cell: { value: null, lines: [], items: commonFirst }, same: [...interests].sort().join('|') };
  });
}

/** "en commun" between two jobs; among more, with how many. */
function describeShare(count: number, total: number): string | null {
  if (count < 2) return null;
  return total === 2 || count === total ? 'en commun' : `en commun à ${count}`;
}

function trainingCells(jobs: readonly JobSheet[]): FilledCell[] {
  const counts = countHolders(jobs.map(({ trainings }) => trainings.map(({ id, label }) => id ?? label)));
  return jobs.map(({ slug, trainings, sections }) => {
    if (trainings.length === 0) return notStated();
    const shared = trainings.filter(({ id, label }) => (counts.get(id ?? label) ?? 0) > 1).length;
    const own = trainings.length - shared;
    const section = sections.find(({ kind }) => kind === 'trainings');
    return {
      cell: {
        value: formatNumber(trainings.length),
        lines: [shared === 0 ? 'aucune en commun' : `${shared} en commun, ${own} à ce seul métier`],
        ...(section && { more: { href: `/metiers/${slug}#${section.anchor}`, label: 'Voir la liste' } }),
      },
      same: own === 0 ? 'toutes en commun' : slug,
    };
  });
}
