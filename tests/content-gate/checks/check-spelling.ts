import dictionary from 'dictionary-fr';
import nspell from 'nspell';
import type { GateCheck } from '../check';
import type { Finding } from '../finding';
import { readList } from '../read-list';
import type { Sheet } from '../sheet';

const WORD = /(?<![\p{L}\p{N}])\p{L}+(?:['’-]\p{L}+)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’]/i;

/** Every word is in the French dictionary or in the list `accepted-words`, as it is written or, at the head of a sentence, without its capital. */
export const checkSpelling: GateCheck = ({ sheets, folder }) => {
  const accepted = new Set(readList('accepted-words').map(plain));
  for (const sheet of folder) for (const word of sheet.title.match(WORD) ?? []) accepted.add(plain(word));
  const places = new Map<string, { sheet: Sheet; line: number }[]>();
  for (const sheet of sheets) {
    for (const { text, line } of sheet.passages) {
      for (const word of listSpelledWords(text)) {
        if (accepted.has(word) || accepted.has(word.toLowerCase())) continue;
        const known = places.get(word);
        if (!known) places.set(word, [{ sheet, line }]);
        else if (known.every((place) => place.sheet !== sheet)) known.push({ sheet, line });
      }
    }
  }
  const wrong = findMisspelled([...places.keys()], accepted);
  return [...places].flatMap(([word, where]) =>
    wrong.has(word)
      ? where.map(
          ({ sheet, line }): Finding => ({
            file: sheet.file,
            line,
            check: 'orthographe',
            found: `« ${word} » n’est pas dans le dictionnaire.`,
            hint: 'Corrigez le mot ; s’il est juste, ajoutez-le à tests/content-gate/lists/accepted-words.txt.',
          }),
        )
      : [],
  );
};

/** Verbs whose forms begin otherwise than they do: « vont », « est », « eu ». */
const SUPPLETIVE = new Set(['aller', 'etre', 'avoir']);

/** Words to spell: elisions off, acronyms and ordinals left out. */
function listSpelledWords(text: string): string[] {
  return (text.match(WORD) ?? [])
    .map((word) => plain(word).replace(ELISION, '').replace(ELISION, ''))
    .filter((word) => word.length > 1 && !/^\p{Lu}+s?$/u.test(word));
}

function plain(word: string): string {
  return word.replace(/’/g, "'").normalize('NFC');
}

/**
 * The words that neither the dictionary nor the list knows, whole or in the parts between their hyphens. The whole dictionary takes ten
 * seconds and 700 MB to unfold, so only stems that begin as one of the words are: by five letters first, accents aside, by fewer for what is left (« doit » comes from « devoir »).
 */
function findMisspelled(words: readonly string[], accepted: ReadonlySet<string>): Set<string> {
  let left = words.filter((word) => !correctWords.has(word));
  for (const letters of [5, 2, 1]) {
    if (left.length === 0) break;
    const isCorrect = makeSpeller(left, letters);
    const isGood = (word: string) =>
      accepted.has(word) || accepted.has(word.toLowerCase()) || isCorrect(word) || isCorrect(word.toLowerCase());
    left = left.filter(
      (word) =>
        !isGood(word) && !(word.includes('-') && word.split('-').every((part) => part.length < 2 || isGood(part))),
    );
  }
  for (const word of words) if (!left.includes(word)) correctWords.add(word);
  return new Set(left);
}

/** Words found correct before: the dictionary does not change while the gate runs. */
const correctWords = new Set<string>();

function makeSpeller(words: readonly string[], letters: number): (word: string) => boolean {
  const beginnings = new Set(
    words.flatMap((word) => [word, ...word.split('-')]).map((word) => bare(word).slice(0, letters)),
  );
  const shorter = [...beginnings];
  const lines = listEntries().filter(
    ({ stem }) =>
      SUPPLETIVE.has(stem) ||
      (stem.length < letters
        ? shorter.some((beginning) => beginning.startsWith(stem))
        : beginnings.has(stem.slice(0, letters))),
  );
  const dic = [String(lines.length), ...lines.map(({ line }) => line)].join('\n');
  const speller = nspell(new TextDecoder().decode(dictionary.aff), dic);
  return (word) => speller.correct(word);
}

let entries: { line: string; stem: string }[] | undefined;

/** Entries of the dictionary with their stems, read once. */
function listEntries(): { line: string; stem: string }[] {
  entries ??= new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .slice(1)
    .map((line) => ({ line, stem: bare(line.split(/[/\t ]/, 1)[0] ?? '') }));
  return entries;
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
