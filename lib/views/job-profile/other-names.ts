import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { findRomeSource } from '@/lib/model/job-sheet/find-rome-source';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet, OtherName } from '@/lib/model/job-sheet/job-sheet';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { foldText } from '@/lib/text/fold-text';
import { formatCount } from '@/lib/text/format-count';
import { groupPairs } from '@/lib/text/group-by';
import { NBSP } from '@/lib/text/spaces';
import type { PagePart } from '@/lib/views/shared/contents';

/** Other names of a job: those of its sheet, the official terms of its English names, those of the ROME. */
export interface OtherNamesPart extends PagePart {
  kind: 'other-names';
  names: readonly OtherName[];
  officialTerms: readonly OfficialTermLine[];
  /** Names that the ROME gives to the job, as published; null where none is known. */
  rome: { title: string; names: readonly string[]; note: string; isOpen: boolean } | null;
}

/** A French term that the State recommends for an English name of the job. */
interface OfficialTermLine {
  /** "community manager" */
  foreign: string;
  /** "animatrice ou animateur de communauté en ligne" */
  term: string;
  /** "Journal officiel du 8 septembre 2013" */
  source: string;
  url: string | null;
}

/** Makes the part about the other names of a job; none where it has none. */
export function toOtherNamesPart(catalogue: Catalogue, job: JobSheet): OtherNamesPart[] {
  const officialTerms = listOfficialTerms(catalogue, job).map(({ foreign, source, url, ...term }) => ({
    foreign: foreign[0] ?? '',
    term: formatGenderedName(term).joined,
    source,
    url,
  }));
  const nearby = listNearbyNames(catalogue, job);
  const names = job.otherNames.filter((name) => !formsOf(name).some((form) => nearby.has(form)));
  // Folded away beside other names; alone, there is nothing to fold it under.
  const rome = toRomeNames(job, names.length + officialTerms.length === 0);
  if (names.length === 0 && officialTerms.length === 0 && rome === null) return [];
  return [{ kind: 'other-names', anchor: 'autres-noms', title: 'Autres appellations', names, officialTerms, rome }];
}

/**
 * Names of the jobs that the page tells as near or as a next step: one job is not told both as another job and as another name of this one.
 * The machine copies keep what the sheet says.
 */
function listNearbyNames(catalogue: Catalogue, job: JobSheet): ReadonlySet<string> {
  const byName = indexNames(catalogue);
  const namesakes = job.otherNames.flatMap(formsOf).flatMap((form) => byName.get(form) ?? []);
  if (namesakes.length === 0) return new Set();
  const told = new Set([
    ...listRelatedJobs(catalogue, job).map((related) => related.job),
    ...listCareerMoves(catalogue, job).map((move) => move.job),
  ]);
  return new Set(namesakes.filter((other) => told.has(other)).flatMap(({ name }) => formsOf(name)));
}

/** The jobs by the forms of their names. */
const indexNames = oncePerCatalogue(
  ({ jobs }: Catalogue): ReadonlyMap<string, readonly JobSheet[]> =>
    groupPairs(jobs.flatMap((job) => formsOf(job.name).map((form) => [form, job] as const))),
);

function formsOf({ feminine, masculine }: Pick<OtherName, 'feminine' | 'masculine'>): string[] {
  return [feminine, masculine].map(foldText);
}

/** The names as the ROME writes them; the same one may stand under two codes. */
function toRomeNames({ romeAppellations, sources }: JobSheet, isOpen: boolean): OtherNamesPart['rome'] {
  const names = [...new Set(romeAppellations.map(({ label }) => label))];
  if (names.length === 0) return null;
  const source = findRomeSource(sources);
  const origin = source ? formatSource(source) : 'ROME, France Travail, version non précisée';
  return {
    title: `Dans les offres d’emploi : ${formatCount(names.length, 'nom proche', 'noms proches')}`,
    names: names.map((name) => name.replace(' / ', `${NBSP}/ `)),
    note: `Certains désignent une spécialité. Source : ${origin}.`,
    isOpen,
  };
}
