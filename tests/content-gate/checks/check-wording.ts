import { eachSheet, type GateCheck } from '../check';
import type { Finding } from '../finding';
import { foldToWords } from '../fold-words';
import { readList } from '../read-list';
import { countSentenceWords, cutSentences } from '../sentences';
import type { Sheet } from '../sheet';

/** Words of the list `banned-words`, each a regular expression on lower-case text. */
export const checkBannedWords = eachSheet(({ file, passages }) =>
  passages.flatMap(({ text, line }) =>
    listBannedPatterns().flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([found]) => ({
        file,
        line,
        check: 'mot-banni',
        found: `« ${found} »`,
        hint: 'Dites ce que l’on voit ou ce que l’on fait.',
      })),
    ),
  ),
);

function listBannedPatterns(): RegExp[] {
  return readList('banned-words').map((word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'giu'));
}

/** Both genders in full: no « / » between words, no mid-dot, no bracketed ending. Figures may keep theirs (« 24 h/24 »), and units. */
export const checkShortForms = eachSheet(({ file, passages }) =>
  passages.flatMap(({ text, line }) => {
    const found = [
      ...(text.match(/[\p{L}]+\s?\/\s?[\p{L}]+/gu) ?? []).filter(
        (form) => !/^(?:km|m|l|g|mg|kg|tr)\/(?:h|s|an|l|m|min)$/i.test(form),
      ),
      ...(text.match(/\p{L}+[·•‧]\p{L}+/gu) ?? []),
      ...(text.match(/\p{L}+\((?:e|ne|se|trice|rice|euse|ère|s)\)s?/gu) ?? []),
    ];
    return found.map((form) => ({
      file,
      line,
      check: 'barre-ou-point',
      found: `« ${form} »`,
      hint: 'Écrivez les deux formes en entier, avec « ou » ou « et ».',
    }));
  }),
);

const BEFORE =
  'un|le|les|des|du|aux|au|ce|cet|ces|mon|son|ses|votre|vos|notre|nos|leur|leurs|tout|tous les|chaque|quelques|plusieurs|certains|autres|de|comme|être|devenir|devient|deux|trois|quatre|cinq|dix|vingt|cent|mille|\\d+';

/** A masculine name of a job or of people, after an article or the like, in a sentence that does not hold the feminine too. */
export const checkGenders = eachSheet(({ file, passages, labels, title }, { catalogue }) => {
  const names = [title, ...labels, ...catalogue.trainings.map(({ label }) => label), ...readList('set-aside')]
    .filter((name) => /\s/.test(name))
    .map((name) => name.toLowerCase().replace(/’/g, "'"))
    .sort((a, b) => b.length - a.length);
  return passages.flatMap(({ text, line }) =>
    cutSentences(text).flatMap((sentence): Finding[] => {
      let words = sentence.toLowerCase().replace(/’/g, "'");
      for (const name of names) words = words.replaceAll(name, '…'.repeat(name.length));
      const tokens = new Set(words.match(/[\p{L}-]+/gu) ?? []);
      return [...words.matchAll(MASCULINE_AFTER_ARTICLE)].flatMap(({ 0: found, 1: word = '', index }) => {
        // « L'Étudiant » is a name: a capital inside a sentence.
        if (/\p{Lu}/u.test(sentence.charAt(index + found.length - word.length))) return [];
        const plural = word.endsWith('s') && !FEMININE.has(word) ? 's' : '';
        const feminine = FEMININE.get(plural ? word.slice(0, -1) : word);
        if (!feminine || tokens.has(feminine) || tokens.has(`${feminine}s`)) return [];
        return [
          {
            file,
            line,
            check: 'masculin-seul',
            found: `« ${found.trim()} » dans « ${sentence} »`,
            hint: `Écrivez aussi « ${feminine}${plural} », ou un mot qui vaut pour tous.`,
          },
        ];
      });
    }),
  );
});

const FEMININE = new Map(
  readList('gendered-words').map((pair): [string, string] => {
    const [masculine = '', feminine = ''] = pair.split(' ');
    return [masculine, feminine];
  }),
);
const MASCULINE_AFTER_ARTICLE = new RegExp(
  `(?<![\\p{L}'])(?:(?:${BEFORE})\\s+|[ld]')(?:(?:jeune|futur|nouveau|nouveaux|futurs|jeunes|ancien|anciens|bon|petit)\\s+)?((?:${[...FEMININE.keys()].join('|')})s?)(?![\\p{L}-])`,
  'gu',
);

/**
 * A sentence of seven words or more that another sheet of the folder holds too. A word may be explained in the same words, and the way in of
 * a training told as that of another: they are the same fact.
 */
export const checkRepeatedSentences: GateCheck = ({ sheets, folder }) => {
  const holders = new Map<string, { file: string; line: number }[]>();
  for (const sheet of folder)
    for (const { key, line } of listSentenceKeys(sheet))
      holders.set(key, [...(holders.get(key) ?? []), { file: sheet.file, line }]);
  return sheets.flatMap((sheet) =>
    listSentenceKeys(sheet).flatMap(({ key, sentence, line }): Finding[] => {
      const other = holders.get(key)?.find(({ file }) => file !== sheet.file);
      return other
        ? [
            {
              file: sheet.file,
              line,
              check: 'phrase-en-double',
              found: `« ${sentence} » est aussi dans ${other.file}:${other.line}.`,
              hint: 'Dites ce qui est propre à cette fiche, ou retirez la phrase.',
            },
          ]
        : [];
    }),
  );
};

const FEWEST_WORDS = 7;

function listSentenceKeys({ kind: sheetKind, passages }: Sheet): { key: string; sentence: string; line: number }[] {
  return passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .filter(({ section }) => sheetKind === 'job' || !/^Acc[eè]s$/i.test(section))
    .flatMap(({ text, line }) =>
      cutSentences(text).flatMap((sentence) => {
        if (countSentenceWords(sentence) < FEWEST_WORDS) return [];
        return [{ key: foldToWords(sentence).join(' '), sentence, line }];
      }),
    );
}
