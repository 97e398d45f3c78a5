import { foldText } from '@/lib/text/fold-text';
import { toPlainText } from '@/lib/text/plain-text';
import type { StudyDuration } from './job-sheet';
import { isStartingPoint } from './sections';

/** A labelled line of a magazine card. */
const FIELD = /^\*\*[^*]+(?:\*\*\s*:|:\s*\*\*)\s*(.+)$/;
const HEADING = /^#{1,6}\s+(.*)$/;
const NUMBER_WORDS: Record<string, number> = { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 };
const COUNT = '(\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit)';
const YEARS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])${COUNT}(?:\\s*(?:à|ou|-|/)\\s*${COUNT})?\\s+(?:ans?|années?)(?![\\p{L}])(?!\\s+(?:d['’]exp|de pratique))`,
  'iu',
);
const AFTER_BAC = /\bbac\s*\+\s*(\d{1,2})(?:\s*\([^()]*\))?(?:\s*(?:à|ou|-|\/)\s*(?:bac\s*)?\+?\s*(\d{1,2}))?/iu;
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
  // "18 mois … après un bac + 3": the length is in months, the years that follow are about something else.
  if (/^[^.;]*?\d\s+mois/iu.test(text.slice(0, YEARS.exec(text)?.index ?? text.length))) return [null, null];
  const stated = YEARS.exec(text) ?? YEARS.exec(title) ?? (startsAfter === 'bac' ? AFTER_BAC.exec(text) : null);
  const years = toNumber(stated?.[1]);
  const most = toNumber(stated?.[2]);
  if (years === null) return [null, null];
  return [years, most !== null && most > years ? most : null];
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase().replace(/^une$/, 'un');
  const number = NUMBER_WORDS[word] ?? Number(word);
  return Number.isInteger(number) && number > 0 && number <= LONGEST_STUDIES ? number : null;
}
