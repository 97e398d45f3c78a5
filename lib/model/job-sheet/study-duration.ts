import { foldText } from '@/lib/text/fold-text';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import type { StudyDuration } from './job-sheet';
import { isStartingPoint } from './sections';

/** A labelled line of a magazine card. */
const FIELD = /^\*\*[^*]+(?:\*\*\s*:|:\s*\*\*)\s*(.+)$/;
const HEADING = /^#{1,6}\s+(.*)$/;
const NUMBER_WORDS: Record<string, number> = { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 };
const COUNT = '(\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit)';
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}+,-])${COUNT}(?:\\s*(?:à|ou|-|/)\\s*${COUNT})?\\s+(?:ans?|années?)(?![\\p{L}])`,
  'giu',
);
/** Before a number of years that is no length of studies: an age, a limit, a time already spent; then what lasts that long instead. */
const NO_LENGTH_BEFORE = [
  /(?<!\p{L})(?:dès|à partir|depuis|pendant|avant|après|jusqu['’]à|tous les|il y a|dans les|(?<!au )(?:moins|plus)|entre|avoir|âgée?s?|âges?)(?: d['’]au (?:moins|minimum)| de| d['’])?\s*$/iu,
  /(?<!\p{L})(?:justifi\p{L}+|étal\p{L}+|engag\p{L}+|services?|stages?|ancienneté|expériences?|exercices?|exercé|contrats?|concours|âgée?s?|âge)(?!\p{L})[^.;:,()]{0,30}$/iu,
];
const NO_LENGTH_AFTER =
  /^\s*(?:(?:au (?:moins|minimum)|minimum|environ)\s*)?(?:(?:d['’]une? |d['’]|de |en )(?:\p{L}+ )?(?:expérience|ancienneté|exercice|activité|engagement|âge|pratique|services?|stages?|métier|carrière|internat|navigation|permis|entreprise|poste|fonctions?|conduite|contrat|cotisation)(?!\p{L})|révolus|suivantes|plus tard|auparavant)/iu;
/** The number counts what comes after a first diploma or a contest: "suivi d’un master (2 ans)", "suivent une formation de 2 ans". */
const LATER_PART =
  /(?<!\p{L})(?:(?:suivi|complété|poursuivi|prolongé)e?s?\s+(?:d['’]|de\s|par\s)|puis\s|ensuite\s|(?:suit|suivent|suivre|intègrent?|intégrer)\s(?:une formation|l['’]école))[^.;]*$/iu;
/** The studies begin at another diploma than the one that the title names: "1 an après un bac + 2", "accessible avec un BTS". */
const OTHER_START =
  /(?<!\p{L})(?:après|avec|dès|à partir|à l['’]issue|accessibles? (?:à|aux|sur)|titulaires?|sur la base|à(?= bac))\s*(?:(?:une?|les?|la|l['’]|des?|du|d['’]|diplômes?|niveau|obtention|concours|avec)\s*){0,4}(?:bac(?:calauréat)?\s*\+|(?:BTSA?|BUT|DUT|DEUST|licences?|masters?|M1|M2|L[123]|CAPA?|BEP|BP|BPJEPS|DE|prépa|classes? prépa|doctorat)(?!\p{L}))/u;
/** "2 ans de monitorat, préalable indispensable", "2 ans avant de préparer, en 2 ans, …": the length of a first part only. */
const FIRST_PART = /(?<!\p{L})(?:préalables?|avant de (?:préparer|passer|suivre|rejoindre|se former))(?!\p{L})/iu;
/** "Une licence pro ; un diplôme d’école (5 ans)": the length of a later option, where the first has none. */
const LATER_OPTION = /[;.][^()]*\(\s*$/u;
/** A sentence that tells how one enters what the sentence before it names. */
const ENTRY =
  /^(?:accès|accessible|admission|recrutement|pour y accéder|(?:l['’]accès|elle|cette formation|la formation)\s[^.;]{0,20}access)/iu;
/** The length is in months: the years that follow are about something else. */
const IN_MONTHS = /^[^.;]*?\d\s+mois|\d\s+mois[^.;]*$/iu;
const AFTER_BAC = /\bbac\s*\+\s*(\d{1,2})(?:\s*\([^()]*\))?(?:\s*(?:à|ou|-|\/)\s*(?:bac\s*)?\+?\s*(\d{1,2}))?/iu;
const CONTEST = /(?<!\p{L})concours(?!\p{L})/iu;
const OPENS_WITH_LEVEL = /^(?:(?:à partir )?d[eu] |à |niveau )?bac\s*\+/iu;
const LONGEST_STUDIES = 15;

/**
 * Reads "Durée des études": one duration per starting point, and one per labelled line ("**Durée des études:** 2 ans").
 * Takes the Markdown of the section and the line of the file of each of its lines. Years are given only where the text
 * states a number.
 */
export function readStudyDurations(markdown: string, lineAt: (index: number) => number): StudyDuration[] {
  const durations: StudyDuration[] = [];
  let block: { title: string; line: number; lines: string[] } = { title: '', line: lineAt(0), lines: [] };
  const close = () => {
    const text = toPlainText(block.lines.join('\n')).replace(/\s+/g, ' ').trim();
    if (text !== '') durations.push(toDuration(block.title, text, block.line));
  };
  markdown.split('\n').forEach((line, index) => {
    const title = HEADING.exec(line)?.[1]?.trim();
    const stated = FIELD.exec(line)?.[1]?.trim();
    if (stated) {
      durations.push(toDuration('', stated, lineAt(index)));
    } else if (title === undefined) {
      block.lines.push(line);
    } else {
      close();
      block = { title, line: lineAt(index), lines: [] };
    }
  });
  close();
  return durations;
}

/** One statement: "2 ans", "3 à 5 ans", "bac + 3". Takes the title above it ("Après le bac") or an empty string. */
function toDuration(title: string, text: string, line: number): StudyDuration {
  const startsAfter = readStartingPoint(title);
  const [years, maxYears] = readYears(title, text, startsAfter);
  return { startsAfter, text, years, maxYears, source: null, year: null, line };
}

function readStartingPoint(title: string): StudyDuration['startsAfter'] {
  const folded = foldText(title);
  if (/^avec ou sans/.test(folded)) return 'any';
  if (/^apres (la )?(3|troisieme)/.test(folded)) return '3e';
  if (/^apres (le |un )?bac/.test(folded)) return 'bac';
  return isStartingPoint(title) ? 'any' : null;
}

function readYears(title: string, text: string, startsAfter: string | null): [number | null, number | null] {
  const stated =
    findLength(text) ??
    findLength(title) ??
    (startsAfter === 'bac' && !countsYears(text) ? findLevelAfterBac(text) : null);
  const years = toNumber(stated?.[1]);
  const most = toNumber(stated?.[2]);
  if (years === null) return [null, null];
  return [years, most !== null && most > years ? most : null];
}

/** "Bac + 5: master"; null where the level is what one must have to sit a contest: "concours ouvert aux titulaires d'un bac + 3". */
function findLevelAfterBac(text: string): RegExpExecArray | null {
  const found = AFTER_BAC.exec(text);
  const level = found && listSentences(text).find((sentence) => AFTER_BAC.test(sentence));
  return level && CONTEST.test(level) && !OPENS_WITH_LEVEL.test(level) ? null : found;
}

/** The first length of studies that a text states; null where there is none, or where it does not count from the point that the title
 * names: an option further on would be a longer way than the one that the sheet gives first. */
function findLength(text: string): RegExpExecArray | null {
  const [first] = listLengths(text);
  if (!first || IN_MONTHS.test(first.before)) return null;
  const [option = '', next = ''] = first.after.split(/[.;]\s+/u);
  const [own = ''] = option.split(/[()]|\s(?:ou|éventuellement)\s/u);
  const isLater =
    LATER_PART.test(first.before) ||
    LATER_OPTION.test(first.before) ||
    FIRST_PART.test(option) ||
    OTHER_START.test(own) ||
    (ENTRY.test(next) && OTHER_START.test(next));
  return isLater ? null : first.match;
}

/**
 * Tells whether a text gives a length of studies or of training in numbers, from whatever point it counts. Ages, service, internships and
 * experience are none.
 */
export function countsYears(text: string): boolean {
  return listLengths(text).length > 0 || IN_MONTHS.test(text);
}

function listLengths(text: string) {
  return [...text.matchAll(YEARS)]
    .map((match, index, all) => ({
      match,
      before: text.slice(0, match.index),
      after: text.slice(match.index + match[0].length, all[index + 1]?.index),
    }))
    .filter(
      ({ before, after }) => !NO_LENGTH_AFTER.test(after) && !NO_LENGTH_BEFORE.some((pattern) => pattern.test(before)),
    );
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase().replace(/^une$/, 'un');
  const number = NUMBER_WORDS[word] ?? Number(word);
  return Number.isInteger(number) && number > 0 && number <= LONGEST_STUDIES ? number : null;
}
