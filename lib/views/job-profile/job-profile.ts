import { selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { CHAPTERS, type ChapterKey } from '@/lib/model/job-sheet/chapters';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { listEnglishNames } from '@/lib/model/job-sheet/english-names';
import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { romeLabel } from '@/lib/model/job-sheet/rome-label';
import { findSectionByKey } from '@/lib/model/job-sheet/sections';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { citeJob } from '@/lib/seo/citation/citation';
import { jobCrumbs } from '@/lib/seo/crumbs';
import { toEmbedFrame } from '@/lib/seo/embed/embed-frame';
import { absoluteUrl } from '@/lib/site/site-url';
import {
  type Block,
  type Draft,
  type EndPart,
  open,
  type PageChapter,
  type PageInChaptersData,
  placeParts,
  titled,
  toDrawer,
  toNotesPart,
} from '@/lib/views/shared/chapter';
import { toCitePart } from '@/lib/views/shared/cite-part';
import { toEmbedPart } from '@/lib/views/shared/embed-part';
import { toJobEmblem } from '@/lib/views/shared/emblem';
import { handOutHref } from '@/lib/views/shared/hand-out-href';
import { toJobRow } from '@/lib/views/shared/job-row';
import { toMissingPart } from '@/lib/views/shared/missing-part';
import { sizeOfName } from '@/lib/views/shared/name-size';
import { NoteBook } from '@/lib/views/shared/notes';
import { type ProsePart, toCutDrafts } from '@/lib/views/shared/prose-part';
import { type ProvenancePart, toProvenance } from '@/lib/views/shared/provenance';
import { toReportHref } from '@/lib/views/shared/report-link';
import { WordBook } from '@/lib/views/shared/word-book';
import { type AfterPart, toAfterPart } from './after';
import { answerAfter, answerDaily, answerFit, answerStudies } from './chapter-answers';
import type { PayContext } from './cite-pay';
import { type DayPart, toDayPart } from './day-part';
import { listFirstFacts } from './first-facts';
import { listMissingFacts } from './list-missing-facts';
import { cutOpening, type Opening } from './opening';
import { type OtherNamesPart, toOtherNamesPart } from './other-names';
import { toPayAnswer } from './pay-answer';
import { toPayFact } from './pay-fact';
import { type RequirementsPart, toRequirementsPart } from './requirements-part';
import { type SalaryPart, toSalaryPart } from './salary-part';
import { listSourceTitles, type PlacedSection, placeSections, type SectionPart, toSectionPart } from './section-parts';
import { shareJob } from './share-job';
import { type RoutesPart, toRoutesPart } from './ways-to-enter';

/** A part of the page of a job, with everything that it shows. */
export type ProfilePart =
  | SectionPart
  | ProsePart
  | DayPart
  | RequirementsPart
  | SalaryPart
  | RoutesPart
  | AfterPart
  | OtherNamesPart
  | EndPart;

/** A chapter of a profile. */
type ProfileChapter = PageChapter<ProfilePart>;
type ProfileBlock = Block<ProfilePart>;

/** A profile ready to show. */
export interface JobProfileData extends PageInChaptersData<ProfilePart> {
  job: JobSheet;
}

/** What the makers of one page share. */
interface Desk {
  catalogue: Catalogue;
  job: JobSheet;
  /** YYYY-MM-DD, the day whose SMIC the figures are compared with. */
  today: string;
  opening: Opening;
  sections: readonly PlacedSection[];
  notes: NoteBook;
  words: WordBook;
}

/**
 * Gathers everything that a profile shows, ready to print. Notes are numbered in the order in which makers are called, which is that of
 * the page.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toJobProfile(catalogue: Catalogue, job: JobSheet, today: string): JobProfileData {
  const desk: Desk = {
    catalogue,
    job,
    today,
    opening: cutOpening(job),
    sections: placeSections(job),
    notes: new NoteBook(),
    words: new WordBook(catalogue, listEnglishNames(job)),
  };
  const facts = listFirstFacts(job, catalogue, toPayFact(payContextOf(desk)), desk.notes);
  const citation = citeJob(catalogue, job);
  const chapters = CHAPTERS.map(
    (chapter, index): ProfileChapter => ({
      ...chapter,
      number: index + 1,
      ...fillChapter[chapter.key](desk),
      report: toReportHref(catalogue.collection, citation, chapter),
    }),
  );
  const drawer = toDrawer(toEndParts(desk));
  return {
    job,
    emblem: toJobEmblem(catalogue, job),
    nameSize: sizeOfName(sayJobName(job)),
    crumbs: jobCrumbs(job),
    domain: domainOf(job)?.slug ?? null,
    address: absoluteUrl(`/metiers/${job.slug}`),
    listHref: selectionHref({ ids: [job.id] }),
    onePageHref: handOutHref(job),
    sentence: shareJob(toJobRow(catalogue, job)),
    lead: { text: desk.opening.lead, anchor: PRESENTATION },
    facts,
    chapters,
    drawer,
    looseNotes: desk.notes.takeCited(),
  };
}

function payContextOf({ catalogue, job, today, notes }: Desk): PayContext {
  return { catalogue, job, references: payReferencesOf(catalogue, today), notes };
}

/** Anchor of the lead, which begins Présentation. */
const PRESENTATION = 'presentation';

/** What each chapter answers and holds. */
const fillChapter: Record<ChapterKey, (desk: Desk) => Pick<ProfileChapter, 'answer' | 'blocks'>> = {
  daily: (desk) => ({
    answer: answerDaily(desk.job, desk.opening),
    blocks: [
      ...place(desk, toOpeningDrafts),
      ...place(desk, ({ catalogue, job, notes }) => titled(toDayPart(catalogue, job, notes))),
      ...placeChapter(desk, 'daily'),
    ],
  }),
  fit: (desk) => ({ answer: answerFit(desk.job), blocks: placeChapter(desk, 'fit') }),
  pay: (desk) => ({
    answer: toPayAnswer(payContextOf(desk)),
    blocks: [...place(desk, () => open(toSalaryPart(payContextOf(desk), desk.words))), ...placeChapter(desk, 'pay')],
  }),
  studies: (desk) => {
    const { catalogue, job, notes, words } = desk;
    const routes = toRoutesPart(catalogue, job, notes, words);
    return {
      answer: answerStudies(job, routes.timeline),
      blocks: [
        ...place(desk, () => open([routes])),
        ...place(desk, () => titled(toRequirementsPart(job, notes))),
        ...placeChapter(desk, 'studies'),
      ],
    };
  },
  after: (desk) => {
    const moves = listCareerMoves(desk.catalogue, desk.job);
    return {
      answer: answerAfter(desk.job, moves),
      blocks: [
        ...place(desk, ({ catalogue, job, notes }) => open(toAfterPart(catalogue, job, moves, notes))),
        ...placeChapter(desk, 'after'),
      ],
    };
  },
};

function place(desk: Desk, make: (desk: Desk) => readonly Draft<ProfilePart>[]): ProfileBlock[] {
  return placeParts(desk, () => make(desk));
}

/** The sections of the sheet that belong to a chapter: short lists and what one likes open, prose folded. */
function placeChapter(desk: Desk, key: ChapterKey): ProfileBlock[] {
  return desk.sections
    .filter(({ chapter, section }) => chapter === key && section.key !== 'presentation' && section.key !== 'in-brief')
    .flatMap(({ section }) =>
      place(desk, ({ job, words }) => {
        const part = toSectionPart(job, section, words);
        if (!part) return [];
        return [{ part, look: lookOf(part) }];
      }),
    )
    .sort((a, b) => LOOK_ORDER.indexOf(a.look) - LOOK_ORDER.indexOf(b.look));
}

const LOOK_ORDER: readonly ProfileBlock['look'][] = ['open', 'titled', 'folded'];
/** A list longer than this, in characters of HTML, folds. */
const longestOpenList = 320;

/** What one likes and short lists are read at once; the rest folds. */
function lookOf(part: SectionPart): ProfileBlock['look'] {
  if (part.kind === 'interests') return 'open';
  return part.kind === 'list' && part.items.join('').length <= longestOpenList ? 'titled' : 'folded';
}

/** The first words of the sheet, then the rest of them. */
function toOpeningDrafts({ job, opening, words }: Desk): Draft<ProfilePart>[] {
  return toCutDrafts(opening, (findSection(job, 'in-brief') ?? findSectionByKey('in-brief'))?.anchor ?? '', words);
}

function toEndParts({ catalogue, job, notes }: Desk): ProfilePart[] {
  return [
    toNotesPart(notes),
    ...toMissingPart(listMissingFacts(job).map(({ text }) => text)),
    ...toOtherNamesPart(catalogue, job),
    toJobProvenance(catalogue, job),
    toCitePart(citeJob(catalogue, job)),
    toEmbedPart(job.slug, toEmbedFrame(catalogue, job).html),
  ];
}

function toJobProvenance(catalogue: Catalogue, job: JobSheet): ProvenancePart {
  const sourceWordings = [job.name, ...job.otherNames]
    .filter(({ heading, feminine, masculine }) => heading !== feminine && heading !== masculine)
    .map(({ heading }) => heading);
  const trainingIds = job.trainings.flatMap(({ id }) => id ?? []);
  const romeCodes = job.romeCodes.map((code) => {
    const label = romeLabel(job, code);
    return label ? `${code} (${label})` : code;
  });
  return toProvenance(catalogue, job, {
    links: job.links,
    identifiers: romeCodes.length > 0 ? [{ label: 'Codes ROME', value: romeCodes.join(', ') }] : [],
    sourceWordings: [...sourceWordings, ...listSourceTitles(job), ...trainingIds],
  });
}
