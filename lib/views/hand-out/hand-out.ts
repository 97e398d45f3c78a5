import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob, sayJobName } from '@/lib/model/job-sheet/name-job';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatDate } from '@/lib/text/format-date';
import { describeChange, LIKENESS_NOTE } from '@/lib/views/job-profile/after';
import { answerStudies } from '@/lib/views/job-profile/chapter-answers';
import { listFirstFacts } from '@/lib/views/job-profile/first-facts';
import { cutOpening } from '@/lib/views/job-profile/opening';
import { toPayAnswer } from '@/lib/views/job-profile/pay-answer';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import type { StudyTimelineData } from '@/lib/views/job-profile/study-timeline';
import { DEDUCED_START, toRoutesPart } from '@/lib/views/job-profile/ways-to-enter';
import type { Answer, FirstFact } from '@/lib/views/shared/chapter';
import { type EmblemData, toJobEmblem } from '@/lib/views/shared/emblem';
import { handOutHref } from '@/lib/views/shared/hand-out-href';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import { type Note, NoteBook } from '@/lib/views/shared/notes';
import { toProvenance } from '@/lib/views/shared/provenance';
import { type QrCodeData, toQrCode } from '@/lib/views/shared/qr-code';
import { cutWorkText, readPaperOpening, type WorkText } from './cut-work-text';
import { fitPage } from './fit-page';
import { listFewTrainings, type PaperTraining } from './list-few-trainings';

/** A job on one sheet of paper, ready to show. */
export interface HandOutData {
  id: string;
  name: JobName;
  nameSize: NameSize;
  emblem: EmblemData;
  /** Slug of its domain, for the colour on screens. */
  domain: string | null;
  lead: string;
  facts: readonly FirstFact[];
  /** What is said of pay where no fact tells it; null where one does. */
  payAnswer: Answer | null;
  work: WorkText;
  studies: { answer: Answer; timeline: StudyTimelineData | null };
  /** `left`: how many the sheet has no room for; `note`: number of the note on starting points that the site computed. */
  trainings: { lines: readonly PaperTraining[]; left: number; note: number | null };
  near: { jobs: readonly NearJob[]; note: number | null };
  notes: readonly Note[];
  /** Lines to write on. */
  ruledLines: number;
  /** The short address that never changes, in words and as a code. */
  address: string;
  code: QrCodeData | null;
  /** Dates of the sheet and of this page, credit. */
  small: readonly string[];
  profileHref: string;
}

/** A job like this one. */
interface NearJob {
  href: string;
  name: JobName;
  /** What changes: "2 ans d’études de plus"; null where nothing is known. */
  change: string | null;
}

const MOST_NEAR = 3;

/**
 * Makes the sheet of one A4 page of a job: the views of its profile, cut by length (`fit-page.ts`). Notes are those of what is shown, numbered
 * from 1 in the order of the page.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toHandOut(catalogue: Catalogue, job: JobSheet, today: string): HandOutData {
  const notes = new NoteBook();
  const pay = { catalogue, job, references: payReferencesOf(catalogue, today), notes };
  const facts = listFirstFacts(job, catalogue, toPayFact(pay, true), notes);
  const payAnswer = facts.some(({ key }) => key === 'pay') ? null : toPayAnswer(pay);
  const profileNotes = new NoteBook();
  const routes = toRoutesPart(catalogue, job, profileNotes);
  const timeline = routes.timeline && citeAgain(routes.timeline, profileNotes, notes);
  const answer = answerStudies(job, timeline);
  const trainings = listFewTrainings(routes.points);
  const near = listRelatedJobs(catalogue, job, { max: MOST_NEAR }).map(
    ({ job: other, sharesTraining }): NearJob => ({
      href: `/metiers/${other.slug}`,
      name: other.name,
      change: describeChange(job, other, sharesTraining),
    }),
  );
  const { lead, sentences } = readPaperOpening(cutOpening(job));
  const names = sayJobName(job);
  const small = listSmall(catalogue, job, today);
  // Whatever is cut, these notes may stand on the page: their room is kept.
  const mayCite = [
    ...notes.list(),
    ...[trainings.length > 0 && DEDUCED_START, near.length > 0 && LIKENESS_NOTE].flatMap((text) =>
      text ? [{ text, url: null }] : [],
    ),
  ];
  const room = fitPage(
    {
      name: names,
      nameSize: sizeOfName(names),
      lead,
      facts,
      silence: payAnswer ? wordAnswer(payAnswer) : '',
      answer,
      notes: mayCite,
      small,
    },
    {
      work: sentences,
      ways: (timeline?.rows ?? []).map(({ bars, fits }) => ({
        text: bars.map(({ name, years }) => `${name}, ${years}`).join(', puis '),
        fits,
      })),
      trainings: trainings.map(({ label, detail }) => `${label} ${detail ?? ''}`),
      near: near.map((other) => `${sayJobName(other)} ${other.change ?? ''}`),
    },
  );
  const lines = trainings.slice(0, room.trainings);
  const address = absoluteUrl(`/metiers/${job.id}`);
  return {
    id: job.id,
    name: job.name,
    nameSize: sizeOfName(names),
    emblem: toJobEmblem(catalogue, job),
    domain: domainOf(job)?.slug ?? null,
    lead,
    facts,
    payAnswer,
    work: cutWorkText(sentences, room.workLetters),
    studies: { answer, timeline: timeline && cutWays(timeline, room.ways) },
    trainings: {
      lines,
      left: trainings.length - lines.length,
      note: lines.some(({ isDeduced }) => isDeduced) ? notes.cite(DEDUCED_START) : null,
    },
    near: { jobs: near, note: near.length > 0 ? notes.cite(LIKENESS_NOTE) : null },
    notes: notes.list(),
    ruledLines: room.ruledLines,
    address: address.replace(/^https?:\/\//, ''),
    code: toQrCode(address, `Code QR : la fiche complète, ${address}`),
    small,
    profileHref: `/metiers/${job.slug}`,
  };
}

/** The head of the page: the profile is what engines are to show. */
export function toHandOutMetadata(job: JobSheet): PageMetadata {
  const name = nameJob(job);
  return {
    ...pageMetadata({
      title: `${name} : en 1 page`,
      description: `${name} : la fiche sur une feuille A4, à imprimer.`,
      path: handOutHref(job),
      noindex: true,
    }),
    canonical: absoluteUrl(`/metiers/${job.slug}`),
  };
}

/** The timeline with the number that its note has on this page. */
function citeAgain(timeline: StudyTimelineData, from: NoteBook, notes: NoteBook): StudyTimelineData {
  const note = from.list().find(({ number }) => number === timeline.note);
  return { ...timeline, note: note ? notes.cite(note.text, note.url) : null };
}

/** The shortest ways, and a word on those that are left out. */
function cutWays(timeline: StudyTimelineData, most: number): StudyTimelineData {
  const isCut = timeline.rows.length > most || timeline.others !== null;
  return {
    ...timeline,
    rows: timeline.rows.slice(0, most),
    others: isCut ? 'Il y a d’autres chemins : ils sont sur la page.' : null,
  };
}

function wordAnswer({ before, key, after }: Answer): string {
  return `${before}${key}${after}`;
}

function listSmall(catalogue: Catalogue, job: JobSheet, today: string): string[] {
  const { dates, credit } = toProvenance(catalogue, job, { identifiers: [], sourceWordings: [] });
  return [dates[0] ?? '', `Feuille du ${formatDate(today)}.`, credit];
}
