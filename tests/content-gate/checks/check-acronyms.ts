import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import { eachSheet } from '../check';
import { readList } from '../read-list';

const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:-?\p{Lu}+)*(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLC]+$/;

/** Every acronym is explained: in « Vocabulaire », in the glossary of the site, or beside it, in brackets. */
export const checkAcronyms = eachSheet(({ file, passages, terms }, { catalogue }) => {
  const known = new Set([
    ...readList('plain-acronyms'),
    ...[...terms, ...catalogue.glossary.flatMap(listForms)].flatMap(listAcronyms),
  ]);
  const whole = passages.map(({ text }) => text).join('\n');
  const reported = new Set<string>();
  return passages.flatMap(({ text, line }) =>
    listAcronyms(text).flatMap((acronym) => {
      if (known.has(acronym) || ROMAN.test(acronym) || reported.has(acronym) || isExplained(acronym, whole)) return [];
      reported.add(acronym);
      return [
        {
          file,
          line,
          check: 'sigle',
          found: `« ${acronym} » n’est expliqué nulle part.`,
          hint: `Dites-le en entier, ou ajoutez « - **${acronym}** : … » au vocabulaire.`,
        },
      ];
    }),
  );
});

function listAcronyms(text: string): string[] {
  return text.match(ACRONYM) ?? [];
}

function listForms({ term, longForm, otherForms }: GlossaryTerm): string[] {
  return [term, longForm ?? '', ...otherForms];
}

/** « Office national des forêts (ONF) », or « ONF (Office national des forêts) ». */
function isExplained(acronym: string, text: string): boolean {
  return new RegExp(`[\\p{L}’'-]+\\s[\\p{L}’'-]+\\s\\(${acronym}[),]|${acronym} \\((?=[^)]*\\s)[^)]+\\)`, 'u').test(
    text,
  );
}
