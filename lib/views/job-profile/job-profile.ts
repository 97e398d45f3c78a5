import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { CHAPTERS, type ChapterKey } from '@/lib/model/job-sheet/chapters';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { listEnglishNames } from '@/lib/model/job-sheet/english-names';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findSectionByKey } from '@/lib/model/job-sheet/sections';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { type Crumb, jobCrumbs } from '@/lib/seo/crumbs';
import { absoluteUrl } from '@/lib/site/site-url';
import { WORDINGS } from '@/lib/site/wordings';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import {
  type Block,
  type Draft,
  type FirstFact,
  type NotesPart,
  open,
  type PageChapter,
  placeParts,
  toNotesPart,
} from '@/lib/views/shared/chapter';
import type { PagePart } from '@/lib/views/shared/contents';
import { type EmblemData, toJobEmblem } from '@/lib/views/shared/emblem';
import { type MissingPart, toMissingPart } from '@/lib/views/shared/missing-part';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import { type Note, NoteBook } from '@/lib/views/shared/notes';
import { type ProvenancePart, toProvenance } from '@/lib/views/shared/provenance';
import { WordBook } from '@/lib/views/shared/word-book';
import { type AfterPart, toAfterPart } from './after';
import { answerAfter, answerDaily, answerFit, answerStudies } from './chapter-answers';
import type { PayContext } from './cite-pay';
import { listFirstFacts } from './first-facts';
import { listMissingFacts } from './list-missing-facts';
import { cutOpening, type Opening } from './opening';
import { type OtherNamesPart, toOtherNamesPart } from './other-names';
import { toPayAnswer } from './pay-answer';
import { toPayFact } from './pay-fact';
import { type SalaryPart, toSalaryPart } from './salary-part';
import { listSourceTitles, placeSections, type SectionPart, toSectionPart } from './section-parts';
import { type RoutesPart, toRoutesPart } from './ways-to-enter';

/** The beginning of the sheet's text, after the lead. */
interface OpeningPart extends PagePart {
  kind: 'opening';
  html: SafeHtml;
}

/** A part of the page of a job, with everything that it shows. */
export type ProfilePart =
  | SectionPart
  | OpeningPart
  | SalaryPart
  | RoutesPart
  | AfterPart
  | OtherNamesPart
  | MissingPart
  | ProvenancePart
  | NotesPart;

/** A chapter of a profile. */
type ProfileChapter = PageChapter<ProfilePart>;
type ProfileBlock = Block<ProfilePart>;

/** A profile ready to show: the components decide nothing. */
export interface JobProfileData {
  job: JobSheet;
  emblem: EmblemData;
  nameSize: NameSize;
  crumbs: readonly Crumb[];
  domain: { slug: string; label: string } | null;
  /** Full address of the page. */
  address: string;
  /** A sentence or two. */
  lead: string;
  facts: readonly FirstFact[];
  chapters: readonly ProfileChapter[];
  /** What ends the page: where it comes from, what it does not say. */
  drawer: readonly ProfileBlock[];
  /** Notes that no chapter holds. */
  looseNotes: readonly Note[];
}

/** What the makers of one page share. */
interface Desk {
  catalogue: Catalogue;
  job: JobSheet;
  /** YYYY-MM-DD, the day whose SMIC the figures are compared with. */
  today: string;
  opening: Opening;
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
    notes: new NoteBook(),
    words: new WordBook(catalogue, listEnglishNames(job)),
  };
  const facts = listFirstFacts(job, catalogue, toPayFact(payContextOf(desk)), desk.notes);
  const chapters = CHAPTERS.map(
    (chapter, index): ProfileChapter => ({
      ...chapter,
      number: index + 1,
      ...fillChapter[chapter.key](desk),
    }),
  );
  const drawer = toDrawer(desk);
  return {
    job,
    emblem: toJobEmblem(catalogue, job),
    nameSize: sizeOfName(formatGenderedName(job.name).joined),
    crumbs: jobCrumbs(job),
    domain: domainOf(job),
    address: absoluteUrl(`/metiers/${job.slug}`),
    lead: desk.opening.lead,
    facts,
    chapters,
    drawer,
    looseNotes: desk.notes.takeCited(),
  };
}

function payContextOf({ catalogue, job, today, notes }: Desk): PayContext {
  return { catalogue, job, references: payReferencesOf(catalogue, today), notes };
}

/** What each chapter answers and holds. */
const fillChapter: Record<ChapterKey, (desk: Desk) => Pick<ProfileChapter, 'answer' | 'blocks'>> = {
  daily: (desk) => ({
    answer: answerDaily(desk.job, desk.opening),
    blocks: [...place(desk, toOpeningDrafts), ...placeChapter(desk, 'daily')],
  }),
  fit: (desk) => ({ answer: answerFit(desk.job), blocks: placeChapter(desk, 'fit') }),
  pay: (desk) => ({
    answer: toPayAnswer(payContextOf(desk)),
    blocks: [...place(desk, () => open(toSalaryPart(payContextOf(desk), desk.words))), ...placeChapter(desk, 'pay')],
  }),
  studies: (desk) => ({
    answer: answerStudies(desk.job, desk.notes),
    blocks: [
      ...place(desk, ({ catalogue, job, notes, words }) => open([toRoutesPart(catalogue, job, notes, words)])),
      ...placeChapter(desk, 'studies'),
    ],
  }),
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
  return placeSections(desk.job)
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
  const brief = findSectionByKey('in-brief');
  const anchor = job.sections.find(({ key }) => key === 'in-brief')?.anchor ?? brief?.anchor ?? 'en-bref';
  const [begin, rest] = [opening.begin, opening.rest].map((markdown) =>
    words.mark(toSafeHtml(markdown, { headingLevel: 4 })),
  ) as [SafeHtml, SafeHtml];
  const drafts: Draft<ProfilePart>[] = [];
  if (begin !== '') drafts.push({ part: { kind: 'opening', anchor, title: 'En bref', html: begin }, look: 'open' });
  if (rest !== '')
    drafts.push({
      part: { kind: 'prose', anchor: `${anchor}-suite`, title: WORDINGS.readOn, html: rest },
      look: 'folded',
    });
  return drafts;
}

/** "Sur cette fiche": one line each, everything folded. */
function toDrawer(desk: Desk): ProfileBlock[] {
  const { catalogue, job, notes } = desk;
  const parts: ProfilePart[] = [
    toNotesPart(notes),
    ...toMissingPart(listMissingFacts(job).map(({ text }) => text)),
    ...toOtherNamesPart(catalogue, job),
    toJobProvenance(catalogue, job),
  ];
  return parts.map((part) => ({ part, look: 'folded', notes: [], words: [] }));
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
    links: job.links,
    identifiers: romeCodes.length > 0 ? [{ label: 'Codes ROME', value: romeCodes.join(', ') }] : [],
    sourceWordings: [...sourceWordings, ...listSourceTitles(job), ...trainingIds],
  });
}
