import { eachSheet } from '../check';
import { countSentenceWords, cutSentences, measureReading } from '../sentences';
import type { Sheet } from '../sheet';

const MOST_ON_AVERAGE = 16;
const LONGEST = 30;

/** Sentences of the paragraphs of a sheet. Items, definitions and titles would make the average look short. */
export function listParagraphSentences(sheet: Sheet): string[] {
  return sheet.passages.filter(({ kind }) => kind === 'paragraph').flatMap(({ text }) => cutSentences(text));
}

/** No sentence, item or definition over 30 words; the sentences of the paragraphs 16 on average. */
export const checkReadability = eachSheet((sheet) => {
  const long = sheet.passages.flatMap(({ text, line }) =>
    cutSentences(text).flatMap((sentence) => {
      const words = countSentenceWords(sentence);
      return words <= LONGEST
        ? []
        : [
            {
              file: sheet.file,
              line,
              check: 'phrase-longue',
              found: `${words} mots dans une phrase : « ${sentence} »`,
              hint: `Coupez-la : ${LONGEST} mots au plus.`,
            },
          ];
    }),
  );
  const { average } = measureReading(listParagraphSentences(sheet));
  if (average <= MOST_ON_AVERAGE) return long;
  const found = `${average.toFixed(1).replace('.', ',')} mots par phrase en moyenne.`;
  return [
    ...long,
    {
      file: sheet.file,
      line: sheet.head.bodyLine,
      check: 'phrases-longues',
      found,
      hint: `Coupez les plus longues : ${MOST_ON_AVERAGE} mots en moyenne au plus.`,
    },
  ];
});
