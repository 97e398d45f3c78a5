import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { type Crumb, jobCrumbs } from '@/lib/seo/crumbs';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { type ContentsEntry, listContents } from '@/lib/views/shared/contents';
import { type MissingPart, toMissingPart } from '@/lib/views/shared/missing-part';
import { type Note, NoteBook } from '@/lib/views/shared/notes';
import { type ProvenancePart, toProvenance } from '@/lib/views/shared/provenance';
import { type KeyFact, keyFacts } from './key-facts';
import { listMissingFacts } from './list-missing-facts';
import { type MovesPart, toMovesPart } from './moves';
import { type OtherNamesPart, toOtherNamesPart } from './other-names';
import { type RelatedPart, toRelatedPart } from './related-jobs';
import { findOverlines, type SectionPart, toSectionParts } from './section-parts';
import { type RoutesPart, toRoutesPart } from './ways-to-enter';

/** A part of the page of a job, with everything that it shows. */
export type ProfilePart =
  | SectionPart
  | RoutesPart
  | MovesPart
  | OtherNamesPart
  | RelatedPart
  | MissingPart
  | ProvenancePart;

/** A profile ready to show: the components decide nothing. */
export interface JobProfileData {
  job: JobSheet;
  crumbs: readonly Crumb[];
  domain: { slug: string; label: string } | null;
  introduction: SafeHtml | null;
  figures: readonly KeyFact[];
  /** Empty where the parts are too few for a list. */
  contents: readonly ContentsEntry[];
  /** In the order of the page. */
  parts: readonly ProfilePart[];
  /** What the numbers of the page refer to. */
  notes: readonly Note[];
}

const fewestContents = 4;

/**
 * Gathers everything that a profile shows, ready to print.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toJobProfile(catalogue: Catalogue, job: JobSheet, today: string): JobProfileData {
  const presentation = job.sections.find(({ key }) => key === 'presentation');
  const notes = new NoteBook();
  const figures = keyFacts(job, catalogue, today, notes);
  const parts = listParts(catalogue, job, today, notes);
  return {
    job,
    crumbs: jobCrumbs(job),
    domain: domainOf(job),
    introduction: presentation ? toSafeHtml(presentation.markdown) : null,
    figures,
    contents: listContents(parts, fewestContents),
    parts,
    notes: notes.list(),
  };
}

/** The order of the page. */
function listParts(catalogue: Catalogue, job: JobSheet, today: string, notes: NoteBook): ProfilePart[] {
  const sections = toSectionParts(catalogue, job, today, notes);
  const place = findRoutesPlace(sections);
  return [
    ...sections.slice(0, place),
    toRoutesPart(catalogue, job, findOverlines(job).get('study-duration')),
    ...sections.slice(place),
    ...toMovesPart(catalogue, job),
    ...toOtherNamesPart(catalogue, job),
    ...toRelatedPart(catalogue, job),
    ...toMissingPart(listMissingFacts(job).map((fact) => addLegalFloor(catalogue, job, today, fact))),
    toJobProvenance(catalogue, job),
  ];
}

/** "Par où passer" opens what the sheet says of the studies; where it says nothing more, the routes come after all its sections. */
function findRoutesPlace(sections: readonly SectionPart[]): number {
  const places = ['access', 'trainings', 'interests'].map((wanted) =>
    sections.findIndex(({ kind }) => kind === wanted),
  );
  return places.find((place) => place >= 0) ?? sections.length;
}

/** A sheet without any word of pay has no part about it: what the law says stands beside what is missing. */
function addLegalFloor(
  { smic }: Catalogue,
  job: JobSheet,
  today: string,
  { key, text }: { key: string; text: string },
): string {
  const isSilent = key === 'starting-pay' && job.salaries.length === 0;
  const floor = isSilent ? describeLegalFloor(job, smic, today) : null;
  return floor ? `${text} ${floor}` : text;
}

function toJobProvenance(catalogue: Catalogue, job: JobSheet): ProvenancePart {
  const sourceWordings = [job.name, ...job.otherNames]
    .filter(({ heading, feminine, masculine }) => heading !== feminine && heading !== masculine)
    .map(({ heading }) => heading);
  const trainingIds = job.trainings.flatMap(({ id }) => id ?? []);
  const romeCodes = job.romeCodes.map((code) => {
    const label = job.romeLabels[code];
    return label ? `${code} (${label})` : code;
  });
  return toProvenance(catalogue, job, {
    path: `/metiers/${job.slug}`,
    links: job.links,
    identifiers: romeCodes.length > 0 ? [{ label: 'Codes ROME', value: romeCodes.join(', ') }] : [],
    sourceWordings: [...sourceWordings, ...trainingIds],
  });
}
