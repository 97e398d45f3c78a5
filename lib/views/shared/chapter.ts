import type { Crumb } from '@/lib/seo/crumbs';
import { WORDINGS } from '@/lib/site/wordings';
import type { CitePart } from './cite-part';
import type { PagePart } from './contents';
import type { EmbedPart } from './embed-part';
import type { EmblemData } from './emblem';
import type { WordData } from './explained-words';
import type { MissingPart } from './missing-part';
import type { NameSize } from './name-size';
import type { Note, NoteBook } from './notes';
import type { ProvenancePart } from './provenance';
import type { WordBook } from './word-book';

/** The sentence that opens a chapter, twenty words at most. The parts follow one another as they are. */
export interface Answer {
  before: string;
  /** What the highlighter marks; empty where nothing is worth it. */
  key: string;
  after: string;
  /** The sheet says nothing of it: the sentence says so. */
  isSilent: boolean;
  /** Number of the note that says how it was found; null where the chapter shows it. */
  note: number | null;
}

/** An answer of a sheet. */
export function said(before: string, key: string, after: string): Answer {
  return { before, key, after, isSilent: false, note: null };
}

/** What is said where a sheet says nothing. */
export function silent(sentence: string): Answer {
  return { before: sentence, key: '', after: '', isSilent: true, note: null };
}

/** A fact of the first screen. */
export interface FirstFact {
  key: string;
  /** What it answers: "Au début, on gagne". */
  label: string;
  /** What to show large: "2 230 € brut". */
  value: string;
  /** Two or three words under it; null where the value speaks for itself. */
  detail: string | null;
  /** Number of the note that says where it comes from. */
  note: number | null;
  /** The page of the value; null where it has none. */
  href: string | null;
}

/** A part where it stands, with the notes and the words that it is the first to name. */
export interface Block<Part extends PagePart> {
  part: Part;
  /** `open` has no title of its own: the chapter's is enough. */
  look: 'open' | 'titled' | 'folded';
  notes: readonly Note[];
  words: readonly WordData[];
}

/** A question with its answer, then what there is to read about it. */
export interface PageChapter<Part extends PagePart> {
  key: string;
  /** From 1. */
  number: number;
  anchor: string;
  /** Its name in the bar of chapters. */
  short: string;
  title: string;
  answer: Answer;
  blocks: readonly Block<Part>[];
  /** Where to report an error of it; null where the collection gives nowhere. */
  report: string | null;
}

/** A part before its notes are known. */
export type Draft<Part extends PagePart> = Pick<Block<Part>, 'part' | 'look'>;

/** Makes parts of a page in their order, and gives the notes and words that they are the first to name to the first of them. */
export function placeParts<Part extends PagePart>(
  { notes, words }: { notes: NoteBook; words: WordBook },
  make: () => readonly Draft<Part>[],
): Block<Part>[] {
  const drafts = make();
  if (drafts.length === 0) return [];
  const [cited, found] = [notes.takeCited(), words.takeFound()];
  return drafts.map((draft, index) => ({
    ...draft,
    notes: index === 0 ? cited : [],
    words: index === 0 ? found : [],
  }));
}

/** Parts that stand open under the title of their chapter. */
export function open<Part extends PagePart>(parts: readonly Part[]): Draft<Part>[] {
  return parts.map((part) => ({ part, look: 'open' }));
}

/** Parts that stand open under a title of their own. */
export function titled<Part extends PagePart>(parts: readonly Part[]): Draft<Part>[] {
  return parts.map((part) => ({ part, look: 'titled' }));
}

/** Parts of which the title alone is in sight. */
export function folded<Part extends PagePart>(parts: readonly Part[]): Draft<Part>[] {
  return parts.map((part) => ({ part, look: 'folded' }));
}

/** The parts that end a page, folded, one line each; the notes beside its chapters stand there and not here. */
export function toDrawer<Part extends PagePart>(parts: readonly Part[]): Block<Part>[] {
  return folded(parts).map((draft) => ({ ...draft, notes: [], words: [] }));
}

/** What the page of a job and that of a training both are, ready to show: the components decide nothing. */
export interface PageInChaptersData<Part extends PagePart> {
  crumbs: readonly Crumb[];
  emblem: EmblemData;
  nameSize: NameSize;
  /** Slug of its domain, for the colour; null where it has none. */
  domain: string | null;
  /** Full address of the page. */
  address: string;
  /** « Ma liste » with this job; null on the page of a training. */
  listHref: string | null;
  /** Its sheet of one page, for paper; null where it has none. */
  onePageHref: string | null;
  /** What is shared with the address: plain sentences. */
  sentence: string;
  /** A sentence or two, and the anchor of the text that it begins; null where the sheet presents nothing. */
  lead: { text: string; anchor: string | undefined } | null;
  facts: readonly FirstFact[];
  chapters: readonly PageChapter<Part>[];
  /** What ends the page: where it comes from, what it does not say. */
  drawer: readonly Block<Part>[];
  /** Notes that no chapter holds. */
  looseNotes: readonly Note[];
}

/** A part of the end of a page. */
export type EndPart = NotesPart | MissingPart | ProvenancePart | CitePart | EmbedPart;

/** The numbered notes of the page, as a part of its end. */
export interface NotesPart extends PagePart {
  kind: 'notes';
  notes: readonly Note[];
}

/** Makes the list of the notes that the page has cited so far: the last part to be made. */
export function toNotesPart(notes: NoteBook): NotesPart {
  return { kind: 'notes', anchor: 'notes', title: WORDINGS.notes, notes: notes.list() };
}
