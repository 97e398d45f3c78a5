import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { describeOfficialLink } from '@/lib/model/training/official-link';
import type { Training } from '@/lib/model/training/training';
import { listTrainingSteps, type TrainingSteps } from '@/lib/pathways/list-training-steps';
import { citeTraining } from '@/lib/seo/citation/citation';
import { trainingCrumbs } from '@/lib/seo/crumbs';
import { absoluteUrl } from '@/lib/site/site-url';
import {
  type Block,
  type Draft,
  type EndPart,
  folded,
  open,
  type PageChapter,
  type PageInChaptersData,
  placeParts,
  titled,
  toDrawer,
  toNotesPart,
} from '@/lib/views/shared/chapter';
import { toCitePart } from '@/lib/views/shared/cite-part';
import type { PagePart } from '@/lib/views/shared/contents';
import { listParagraphs, type Paragraph, splitForReading } from '@/lib/views/shared/cut-text';
import { toTrainingEmblem } from '@/lib/views/shared/emblem';
import { toMissingPart } from '@/lib/views/shared/missing-part';
import { sizeOfName } from '@/lib/views/shared/name-size';
import { NoteBook } from '@/lib/views/shared/notes';
import { type ProsePart, toCutDrafts, toProse } from '@/lib/views/shared/prose-part';
import { type ProvenancePart, toProvenance } from '@/lib/views/shared/provenance';
import { toReportHref } from '@/lib/views/shared/report-link';
import { toTrainingRow } from '@/lib/views/shared/training-row';
import { WordBook } from '@/lib/views/shared/word-book';
import { listApprenticeshipSentences } from './apprenticeship';
import { listMissingTrainingFacts } from './list-missing-training-facts';
import { listNextKinds } from './next-kinds';
import { withoutRepeatedTitle } from './section-text';
import { shareTraining } from './share-training';
import { answerAfter, answerEntry, answerJobs, answerLearn, answerWhat } from './training-answers';
import { isKnownSection, listChapterSections, TRAINING_CHAPTERS, type TrainingChapterKey } from './training-chapters';
import { listTrainingFacts } from './training-facts';
import { type TrainingJobsPart, type TrainingsPart, toAfterParts, toBeforePart, toJobsPart } from './training-lists';
import { cutTrainingOpening, type TrainingOpening } from './training-opening';
import { toWayPart, type WayPart } from './training-way';

/** Sentences of the sheet, quoted. */
interface QuotesPart extends PagePart {
  kind: 'quotes';
  sentences: readonly string[];
}

/** The page that lists the schools. */
interface SchoolsPart extends PagePart {
  kind: 'schools';
  url: string;
}

/** A part of the page of a training, with everything that it shows. */
export type TrainingPart = ProsePart | QuotesPart | SchoolsPart | WayPart | TrainingJobsPart | TrainingsPart | EndPart;

type TrainingChapter = PageChapter<TrainingPart>;
type TrainingBlock = Block<TrainingPart>;

/** A training ready to show; its chapters are those that hold something. */
export interface TrainingProfileData extends PageInChaptersData<TrainingPart> {
  /** With its acronym, where it does not say it. */
  title: string;
}

/** What the makers of one page share. */
interface Desk {
  catalogue: Catalogue;
  training: Training;
  opening: TrainingOpening;
  steps: TrainingSteps;
  /** Kinds of diplomas that may follow. */
  next: readonly string[];
  jobs: readonly TrainingJobsPart[];
  notes: NoteBook;
  words: WordBook;
}

/** Gathers everything that the page of a training shows, ready to print. Notes are numbered in the order of the page. */
export function toTrainingProfile(catalogue: Catalogue, training: Training): TrainingProfileData {
  const steps = listTrainingSteps(catalogue, training);
  const desk: Desk = {
    catalogue,
    training,
    opening: cutTrainingOpening(training),
    steps,
    next: listNextKinds(training, steps.after),
    jobs: toJobsPart(catalogue, training),
    notes: new NoteBook(),
    words: new WordBook(catalogue),
  };
  const { described, plain } = countJobs(desk);
  const { label, acronym } = toTrainingRow(training);
  const title = acronym ? `${label} (${acronym})` : label;
  const facts = listTrainingFacts(training, catalogue, described + plain, desk.notes);
  const citation = citeTraining(catalogue, training);
  const chapters = TRAINING_CHAPTERS.map((chapter) => ({ ...chapter, ...fillChapter[chapter.key](desk) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(
      (chapter, index): TrainingChapter => ({
        ...chapter,
        number: index + 1,
        report: toReportHref(catalogue.collection, citation, chapter),
      }),
    );
  const drawer = toDrawer(toEndParts(desk));
  const [firstJob] = catalogue.listJobsOfTraining(training);
  return {
    crumbs: trainingCrumbs(training),
    title,
    emblem: toTrainingEmblem(catalogue, training),
    nameSize: sizeOfName(title),
    domain: firstJob ? (domainOf(firstJob)?.slug ?? null) : null,
    address: absoluteUrl(`/formations/${training.slug}`),
    listHref: null,
    onePageHref: null,
    sentence: shareTraining(title, facts),
    lead: toLead(desk),
    facts,
    chapters,
    drawer,
    looseNotes: desk.notes.takeCited(),
  };
}

function toLead({ opening: { lead, isCut } }: Desk): TrainingProfileData['lead'] {
  if (lead === null) return null;
  return { text: lead, anchor: isCut ? undefined : DESCRIPTION };
}

/** Anchor of the description: on the lead that begins it, else on the first part that holds its words. */
const DESCRIPTION = 'description';

function countJobs({ jobs: [part] }: Desk): { described: number; plain: number } {
  if (!part) return { described: 0, plain: 0 };
  const { shown, folded, plain } = part;
  return { described: shown.length + folded.length, plain: plain ? plain.shown.length + plain.folded.length : 0 };
}

/** What each chapter answers and holds. */
const fillChapter: Record<TrainingChapterKey, (desk: Desk) => Pick<TrainingChapter, 'answer' | 'blocks'>> = {
  what: (desk) => ({
    answer: answerWhat(desk.training),
    blocks: [...place(desk, toDescriptionDrafts), ...placeOtherSections(desk, 'what')],
  }),
  jobs: (desk) => {
    const { described, plain } = countJobs(desk);
    return {
      answer: answerJobs(described, plain),
      blocks: [...place(desk, ({ jobs }) => open(jobs)), ...placeOtherSections(desk, 'jobs')],
    };
  },
  entry: (desk) => {
    const access = readSection(desk.training, 'access');
    return {
      answer: answerEntry(desk.training, access.paragraphs, desk.notes),
      blocks: [
        ...place(desk, ({ training, next, notes }) => open(toWayPart(training, next, notes))),
        ...placeText(desk, access),
        ...place(desk, ({ training }) => open(toSchoolsPart(training))),
        ...place(desk, ({ training }) => folded(toApprenticeshipPart(training))),
        ...place(desk, toExpectationsDrafts),
        ...place(desk, ({ steps, notes }) => folded(toBeforePart(steps, notes))),
        ...placeOtherSections(desk, 'entry'),
      ],
    };
  },
  learn: (desk) => ({
    answer: answerLearn(desk.opening.taught),
    blocks: [...place(desk, toProgrammeDrafts), ...placeOtherSections(desk, 'learn')],
  }),
  after: (desk) => {
    const further = readSection(desk.training, 'further-studies');
    return {
      answer: answerAfter(desk.next, further.paragraphs),
      blocks: [
        ...placeText(desk, further),
        ...place(desk, ({ catalogue, training, steps, notes }) =>
          toAfterParts(catalogue, training, steps, notes).map((part, index) => ({
            part,
            look: index === 0 && part.anchor !== 'autres-formations' ? 'titled' : 'folded',
          })),
        ),
        ...placeOtherSections(desk, 'after'),
      ],
    };
  },
};

function place(desk: Desk, make: (desk: Desk) => readonly Draft<TrainingPart>[]): TrainingBlock[] {
  return placeParts(desk, () => make(desk));
}

function isOnLead({ lead, isCut }: TrainingOpening): boolean {
  return lead !== null && !isCut;
}

function toDescriptionDrafts({ opening, words }: Desk): Draft<TrainingPart>[] {
  return toCutDrafts(opening, isOnLead(opening) ? `${DESCRIPTION}-debut` : DESCRIPTION, words);
}

function toProgrammeDrafts({ opening, words }: Desk): Draft<TrainingPart>[] {
  const isFirst = !isOnLead(opening) && opening.begin === '';
  return toCutDrafts(opening.programme, isFirst ? DESCRIPTION : 'programme', words);
}

/** What a section says, from which an answer may take its first sentence. */
interface SectionText {
  anchor: string;
  paragraphs: readonly Paragraph[];
}

function readSection({ sections }: Training, key: string): SectionText {
  const section = sections.find((one) => one.key === key);
  if (!section) return { anchor: key, paragraphs: [] };
  return { anchor: section.anchor, paragraphs: listParagraphs(withoutRepeatedTitle(section), true) };
}

/** What is left of a section, under the title of its chapter. */
function placeText(desk: Desk, { anchor, paragraphs }: SectionText): TrainingBlock[] {
  return place(desk, ({ words }) => toCutDrafts(splitForReading(paragraphs), anchor, words));
}

function toExpectationsDrafts({ training, words }: Desk): Draft<TrainingPart>[] {
  const section = training.sections.find(({ key }) => key === 'expectations');
  if (!section) return [];
  return folded([
    toProse(withoutRepeatedTitle(section), { anchor: section.anchor, title: 'Ce qui est attendu à l’entrée' }, words),
  ]);
}

/** Longest section that stands open, in characters of Markdown. */
const longestOpen = 320;

/** Sections that the site does not know, under their own titles. */
function placeOtherSections(desk: Desk, chapter: TrainingChapterKey): TrainingBlock[] {
  return listChapterSections(desk.training, chapter)
    .filter(({ key }) => !isKnownSection(key))
    .flatMap((section) =>
      place(desk, ({ words }) => {
        const parts = [toProse(section.markdown, section, words)];
        return section.markdown.length > longestOpen ? folded(parts) : titled(parts);
      }),
    );
}

function toApprenticeshipPart(training: Training): QuotesPart[] {
  const sentences = listApprenticeshipSentences(training);
  return sentences.length > 0 ? [{ kind: 'quotes', anchor: 'en-alternance', title: 'En alternance ?', sentences }] : [];
}

/** The page of the Onisep, which publishes the ids of the form FOR.n, leads from the id to the training. */
function toSchoolsPart({ id }: Training): SchoolsPart[] {
  if (!/^FOR\.\d+$/.test(id)) return [];
  const url = `https://www.onisep.fr/http/redirection/formation/slug/${id}`;
  return [{ kind: 'schools', anchor: 'ou-la-suivre', title: 'Où la suivre', url }];
}

function toEndParts({ catalogue, training, notes }: Desk): TrainingPart[] {
  return [
    toNotesPart(notes),
    ...toMissingPart(listMissingTrainingFacts(training).map(({ text }) => text)),
    toTrainingProvenance(catalogue, training),
    toCitePart(citeTraining(catalogue, training)),
  ];
}

function toTrainingProvenance(catalogue: Catalogue, training: Training): ProvenancePart {
  const { schoolCode, acronym, certificationLevel, type } = training;
  const link = describeOfficialLink(training.link);
  return toProvenance(catalogue, training, {
    links: link ? [{ label: link.text, url: link.url }] : [],
    identifiers: [
      ...(schoolCode ? [{ label: 'Code scolarité', value: schoolCode }] : []),
      ...(acronym ? [{ label: 'Sigle', value: acronym }] : []),
      ...(type ? [{ label: 'Type', value: type }] : []),
      ...(certificationLevel ? [{ label: 'Niveau de certification', value: certificationLevel }] : []),
    ],
    sourceWordings: [
      ...training.associatedJobs.filter(({ id }) => id !== null).map(({ label }) => label),
      ...training.sections.map(({ sourceTitle }) => sourceTitle).filter((title) => title !== ''),
    ],
  });
}
