import type { Training, TrainingSection } from '@/lib/model/training/training';
import { canAnswer } from '@/lib/views/shared/answer-sentences';
import {
  type CutText,
  findAnswer,
  listParagraphs,
  type Paragraph,
  splitForReading,
  takeLead,
} from '@/lib/views/shared/cut-text';
import { withoutRepeatedTitle } from './section-text';

/** How the sheet of a training begins, cut for a reader who has ten seconds. Together the parts hold every word of Description. */
export interface TrainingOpening extends CutText {
  /** One sentence or two under the name, plain text; null where the sheet describes nothing. */
  lead: string | null;
  /** True where the lead is cut from a longer sentence, which then stands whole below. */
  isCut: boolean;
  /** A sentence of what is taught that is short enough to answer; null where none is. */
  taught: string | null;
  /** Markdown: what the sheet tells of the teaching, without that sentence where it begins it; empty where it tells nothing of it. */
  programme: CutText;
}

/** Words by which a sheet tells what is taught. */
const TEACHES =
  /\benseign|\bappren(?:d|ne|ti(?:t|ssages?\b))|\bprogramme|\bacqui(?:s|er|èr)|\bcours\b|\bmatières?\b|\bmodules?\b|\b(?:élèves?|étudiante?s?|ils?|elles?) (?:est |sont |(?:y )?étudie)|\bcursus\b|se familiaris|\binitie|\bstages?\b|\b(?:donne|apporte|délivre|développe|transmet)(?:nt)?\b|\bla formation (?:permet|porte|comprend|comporte|est axée|aborde)/iu;
/** Openings that speak of someone named before. */
const LEANING = /^(?:ils?|elles?|celui|celle|ceux|ce professionnel|ces|cela|enfin|ensuite|puis|mais|ainsi|de plus)\b/i;
/** What sheets tell beside the teaching, in a paragraph of its own. */
const BESIDE =
  /débouch|exerce|travaille(?:nt)?\b|insertion|poursui|intervien|emplois?\b|postes?\b|secteurs?\b|onisep|succède/i;

/** Who learns or what is taught, at the beginning of a sentence that stands alone. */
const OF_TEACHING =
  /^(?:l['’](?:élève|étudiante?|enseignement)|les (?:élèves|étudiante?s|enseignements|cours)|la formation|le (?:programme|cursus)) /i;
/** What makes such a sentence a part of a list. */
const ONE_OF_MANY = /également|aussi|complèt/i;

function tellsTeaching(sentence: string): boolean {
  const isWhole = sentence.split('(').length === sentence.split(')').length;
  return isWhole && canAnswer(sentence) && OF_TEACHING.test(sentence) && !ONE_OF_MANY.test(sentence);
}

/** Cuts the description of a training: the lead, what it is, what is taught. */
export function cutTrainingOpening({ sections }: Training): TrainingOpening {
  const description = sections.find(({ key }) => key === 'description');
  const paragraphs = description ? readParagraphs(description) : [];
  const { lead, isCut } = takeLead(paragraphs) ?? { lead: null, isCut: false };
  const { what, programme } = splitProgramme(paragraphs);
  const taught = findAnswer(programme, tellsTeaching);
  return { lead, isCut, ...splitForReading(what), taught, programme: splitForReading(programme) };
}

/** Sheets run sentences together where a line ended ("de boulanger.Les élèves"): they are told apart again. */
function readParagraphs(section: TrainingSection): Paragraph[] {
  return listParagraphs(withoutRepeatedTitle(section).replace(/(?<=[\p{Ll})]\.)(?=\p{Lu}[\p{Ll}'’ ])/gu, ' '), true);
}

/** From the first sentence that tells of the teaching on; paragraphs after it that tell of something else come back. */
function splitProgramme(paragraphs: readonly Paragraph[]): Record<'what' | 'programme', Paragraph[]> {
  const what: Paragraph[] = [];
  const programme: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { sentences } = paragraph;
    const at = sentences.findIndex((sentence) => TEACHES.test(sentence) && !LEANING.test(sentence));
    const isBeside = at === -1 && sentences.some((sentence) => BESIDE.test(sentence));
    const cut = programme.length > 0 ? (isBeside ? sentences.length : 0) : at === -1 ? sentences.length : at;
    if (cut > 0) what.push({ ...paragraph, sentences: sentences.slice(0, cut) });
    if (cut < sentences.length) programme.push({ ...paragraph, sentences: sentences.slice(cut) });
  }
  return { what, programme };
}
