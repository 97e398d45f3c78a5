/** Signs of one word: "C++", "C#", ".NET", "R&D", "B.T.P.", "B. T. P." */
const SIGN_WORDS =
  '(?<![\\p{L}\\p{N}])(?:c\\+\\+|[cf]#)(?![\\p{L}\\p{N}+#])' +
  '|(?:(?<![\\p{L}\\p{N}])|(?<=\\b(?:asp|vb)))\\.net(?![\\p{L}\\p{N}])' +
  '|(?<![\\p{L}\\p{N}&])\\p{L}\\s?&(?:amp;)?\\s?\\p{L}(?![\\p{L}\\p{N}&])' +
  '|(?<![\\p{L}\\p{N}.])\\p{L}(?:(?:\\.\\p{L})+|(?:\\.\\s\\p{L}){2,})\\.?(?![\\p{L}\\p{N}])';
const SIGNS = new RegExp(SIGN_WORDS, 'giu');
/** Quicker than the above, for texts of which nearly none holds such a word. */
const MAY_HOLD = /\+\+|#|&|\.net|(?:^|[^\p{L}\p{N}])\p{L}\.\s?\p{L}/iu;

/** A word of a text as it is written, its signs included. */
export const WRITTEN_WORD = new RegExp(`${SIGN_WORDS}|[\\p{L}\\p{M}\\p{N}]+`, 'giu');

/**
 * Writes in letters the words that signs are part of, which would else fall apart: "C++" (cpp), "C#" (csharp), ".NET" (dotnet), "R&D" (RD),
 * "B.T.P." (BTP). The rest of the text stays: "bac+3", "Savoir-faire & outils".
 */
export function joinSigns(text: string): string {
  return MAY_HOLD.test(text) ? text.replace(SIGNS, toLetters) : text;
}

function toLetters(word: string): string {
  if (word.endsWith('++')) return ' cpp ';
  if (word.endsWith('#')) return ` ${word[0]}sharp `;
  if (word.length > 3 && word.startsWith('.')) return ' dotnet ';
  return ` ${word.replace(/&amp;|[.&\s]/g, '')} `;
}
