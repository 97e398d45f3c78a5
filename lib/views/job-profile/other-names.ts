import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findRomeSource } from '@/lib/model/job-sheet/find-rome-source';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet, OtherName } from '@/lib/model/job-sheet/job-sheet';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import { formatCount } from '@/lib/text/format-count';
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
  // Folded away beside other names; alone, there is nothing to fold it under.
  const rome = toRomeNames(job, job.otherNames.length + officialTerms.length === 0);
  if (job.otherNames.length === 0 && officialTerms.length === 0 && rome === null) return [];
  const names = job.otherNames;
  return [{ kind: 'other-names', anchor: 'autres-noms', title: 'Autres appellations', names, officialTerms, rome }];
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
