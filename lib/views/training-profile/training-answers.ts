import type { Training } from '@/lib/model/training/training';
import { withoutFormerName, withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { describeStart } from '@/lib/pathways/level-wording';
import { findTrainingStart } from '@/lib/pathways/training-start';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { joinWithOr } from '@/lib/text/join-in-french';
import { joinWithoutBreak } from '@/lib/text/spaces';
import { canAnswer, fitInAnswer, markTail } from '@/lib/views/shared/answer-sentences';
import { type Answer, said, silent } from '@/lib/views/shared/chapter';
import { findAnswer, type Paragraph } from '@/lib/views/shared/cut-text';
import type { NoteBook } from '@/lib/views/shared/notes';

/** What is said where nothing short can be: that the sheet is silent, or that its words stand below. */
const SILENT = {
  entry: 'La fiche ne dit pas comment on y entre.',
  after: 'La fiche ne dit pas ce que l’on peut étudier ensuite.',
} as const;
const BELOW = {
  what: 'Voici comment la fiche présente la formation.',
  entry: 'La fiche le dit avec ses mots, plus bas.',
  learn: 'Voici ce que la fiche dit des cours.',
  after: 'La fiche en parle : à lire plus bas.',
} as const;

/** What it is: its type in full, and its length where the sheet counts the whole of it. */
export function answerWhat(training: Training): Answer {
  const { type, duration, durationYears } = training;
  if (!type) return said(BELOW.what, '', '');
  const kind = capitalizeFirst(withoutRepeatedAcronym(withoutFormerName(type)));
  const isWhole = (findTrainingStart(training)?.years ?? durationYears) === durationYears;
  return said('', kind, duration && isWhole ? `, en ${joinWithoutBreak(duration)}.` : '.');
}

/**
 * How many jobs it leads to, and how many of them have a page here.
 * @param described jobs with a page
 * @param plain jobs that the sheet names and that have none
 */
export function answerJobs(described: number, plain: number): Answer {
  const count = formatCount(described + plain, 'métier', 'métiers');
  if (described === 0) return said('La fiche cite ', count, ', sans page sur ce site.');
  if (plain === 0) return said('', count, described === 1 ? ', raconté sur ce site.' : ', tous racontés sur ce site.');
  return said('', count, `, dont ${described} ${described === 1 ? 'raconté' : 'racontés'} sur ce site.`);
}

/**
 * From where one enters: as the sheet says, in its own short sentence, or as the kind of training implies, which a note tells.
 * @param access the paragraphs of Accès: a sentence that answers is taken from their beginning
 */
export function answerEntry(training: Training, access: readonly Paragraph[], notes: NoteBook): Answer {
  const start = findTrainingStart(training);
  const from = start && describeStart(start.from).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (start?.basis === 'stated')
    return {
      ...said('On peut y entrer ', from ?? '', '.'),
      note: notes.cite(`Dit par la fiche : « ${start.evidence} »`),
    };
  const sentence = answerFrom(access, ENTERS);
  if (sentence) return markTail(sentence);
  if (start)
    return {
      ...said('En général, on y entre ', from ?? '', '.'),
      note: notes.cite(`Départ calculé par le site ${start.evidence}, à vérifier auprès de l’école.`),
    };
  return access.length > 0 ? said(BELOW.entry, '', '') : silent(SILENT.entry);
}

/** Words by which a sheet tells of coming in. */
const ENTERS =
  /\baccès\b|accessible|admission|se prépare|\baprès (?:la|le|un|une)\b|titulaires?|concours|sur dossier|ouverte? (?:à|aux)/i;

/**
 * What is taught, in the sentence of the sheet where a short one tells it.
 * @param taught that sentence; null where there is none
 */
export function answerLearn(taught: string | null): Answer {
  if (!taught) return said(BELOW.learn, '', '');
  const [, before = '', key = taught] = LEARNT.exec(taught) ?? [];
  return said(before, key.replace(/\.$/, ''), /\.$/.exec(taught)?.[0] ?? '');
}

/** What comes after these words is what one learns. */
const LEARNT =
  /^(.*?\b(?:apprennent|apprend|acquièrent|acquiert|portent sur|porte sur|est axée sur|abordent|aborde)(?: à)? )(.+)$/;

/**
 * Where it leads: the kinds of diplomas that sheets name as what follows, else the sheet's own short sentence about it, else silence.
 * @param next "CS", "bac pro", "BP"
 * @param further the paragraphs of Poursuite d'études: a sentence that answers is taken from their beginning
 */
export function answerAfter(next: readonly string[], further: readonly Paragraph[]): Answer {
  const listed = fitInAnswer(next, joinWithOr, 'On peut continuer en ');
  if (listed) return said('On peut continuer en ', listed, next.length > MOST_LISTED ? ', entre autres.' : '.');
  const sentence = answerFrom(further, GOES_ON);
  if (sentence) return markTail(sentence);
  return further.length > 0 ? said(BELOW.after, '', '') : silent(SILENT.after);
}

/** As many as an answer lists. */
const MOST_LISTED = 3;
/** Words by which a sheet tells of what comes after. */
const GOES_ON = /poursui|continu|débouche|insertion|vie active|concours|intégrer|spécialis/i;

function answerFrom(paragraphs: readonly Paragraph[], tells: RegExp): string | null {
  return findAnswer(paragraphs, (sentence) => canAnswer(sentence.replace(OF_ITSELF, 'Le')) && tells.test(sentence));
}

/** "Ce CAP": the training of the page, which leans on no sentence before. */
const OF_ITSELF = /^Ce(?:tte)?(?= (?:\p{Lu}{2}|bac\b|diplôme|brevet|licence|master|certificat|formation))/u;
