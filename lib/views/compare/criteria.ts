import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findStudyYears } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { toPlainText } from '@/lib/text/plain-text';
import { shorten } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';
import { countHolders } from './count-holders';
import { type CompareCell, type FilledCell, notStated } from './filled-cell';
import { describeSmicInForce, toPayCell } from './pay-cell';

export interface CompareRow {
  /** "Salaire au début" */
  title: string;
  /** What the whole row is measured against: the SMIC of the day. */
  detail?: string | undefined;
  /** One per job, in the order of the jobs. */
  cells: readonly CompareCell[];
  differs: boolean;
}

/** Longest extract of the working conditions, in characters. */
const longestExtract = 260;
/** Titles inside a section: they would run into the text of an extract. */
const SUB_HEADING = /^#{1,6} .*$/gm;

/** One criterion: how to fill the cell of each job. `same` is what two cells must share to say the same thing. */
interface Criterion {
  title: string;
  detail?: string | undefined;
  cells: (jobs: readonly JobSheet[]) => readonly FilledCell[];
}

/**
 * Fills the rows of a comparison.
 * @param today YYYY-MM-DD, the day whose SMIC the pay is compared with
 * @returns what differs first; `differs` tells
 */
export function toCompareRows(catalogue: Catalogue, jobs: readonly JobSheet[], today: string): CompareRow[] {
  const rows = listCriteria(catalogue, today).map(({ title, detail, cells }): CompareRow => {
    const filled = cells(jobs);
    return {
      title,
      detail,
      cells: filled.map(({ cell }) => cell),
      differs: new Set(filled.map(({ same }) => same)).size > 1,
    };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

function listCriteria(catalogue: Catalogue, today: string): Criterion[] {
  return [
    {
      title: 'Salaire au début',
      detail: describeSmicInForce(catalogue, today),
      cells: each((job) => toPayCell(catalogue, job, today)),
    },
    { title: 'Niveau minimum', cells: each(levelCell) },
    { title: 'Années d’études', cells: each(studiesCell) },
    { title: 'Statuts possibles', cells: each(statusCell) },
    { title: 'Centres d’intérêt', cells: interestCells },
    { title: 'Conditions de travail', cells: each(conditionsCell) },
    { title: 'Formations conseillées', cells: trainingCells },
  ];
}

function each(fill: (job: JobSheet) => FilledCell): Criterion['cells'] {
  return (jobs) => jobs.map(fill);
}

function levelCell({ minimumLevel }: JobSheet): FilledCell {
  if (!minimumLevel) return notStated('La fiche ne donne pas de niveau minimum.');
  return {
    cell: { value: capitalizeFirst(formatLevel(minimumLevel.label)), lines: [], href: `/niveaux/${minimumLevel.slug}` },
    same: minimumLevel.slug,
  };
}

function studiesCell(job: JobSheet): FilledCell {
  const years = findStudyYears(job);
  if (!years) return notStated('La fiche ne donne pas de nombre d’années.');
  const detail = years.hasOthers ? `${years.detail}. Autre durée possible dans la fiche` : years.detail;
  return { cell: { value: years.value, lines: [detail] }, same: `${years.value} ${detail}` };
}

function statusCell({ employmentStatuses }: JobSheet): FilledCell {
  if (employmentStatuses.length === 0) return notStated('La fiche ne dit pas sous quels statuts on exerce.');
  const items = employmentStatuses.map((status) => ({ key: status, label: capitalizeFirst(formatStatus(status)) }));
  return { cell: { value: null, lines: [], items }, same: [...employmentStatuses].sort().join('|') };
}

function interestCells(jobs: readonly JobSheet[]): FilledCell[] {
  const counts = countHolders(jobs.map(({ interests }) => interests));
  return jobs.map(({ interests }) => {
    if (interests.length === 0) return notStated('La fiche ne donne pas de centre d’intérêt.');
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

function conditionsCell(job: JobSheet): FilledCell {
  const section = findSection(job, 'working-conditions');
  const text = section ? toPlainText(section.markdown.replace(SUB_HEADING, '')) : '';
  if (!section || text === '') return notStated('La fiche ne décrit pas les conditions de travail.');
  return {
    cell: {
      value: null,
      lines: [shorten(text, longestExtract)],
      more: { href: `/metiers/${job.slug}#${section.anchor}`, label: 'Lire la partie entière' },
    },
    same: text,
  };
}

function trainingCells(jobs: readonly JobSheet[]): FilledCell[] {
  const counts = countHolders(jobs.map(({ trainings }) => trainings.map(({ id, label }) => id ?? label)));
  return jobs.map(({ slug, trainings, sections }) => {
    if (trainings.length === 0) return notStated('La fiche ne conseille pas de formation.');
    const shared = trainings.filter(({ id, label }) => (counts.get(id ?? label) ?? 0) > 1).length;
    const own = trainings.length - shared;
    const section = sections.find(({ kind }) => kind === 'trainings');
    return {
      cell: {
        value: formatCount(trainings.length, 'formation', 'formations'),
        lines: [shared === 0 ? 'aucune en commun' : `${shared} en commun, ${own} à ce seul métier`],
        ...(section && { more: { href: `/metiers/${slug}#${section.anchor}`, label: 'Voir la liste' } }),
      },
      same: own === 0 ? 'toutes en commun' : slug,
    };
  });
}
