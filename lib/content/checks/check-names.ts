import type { Check, CheckedSheet } from '@/lib/content/checks/check';
import type { PlacedForm } from '@/lib/content/parse/read-names';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { toMasculineWord } from '@/lib/model/job-sheet/feminine-words';
import { expandShortened, isShortened } from '@/lib/model/job-sheet/shortened-name';
import { foldText } from '@/lib/text/fold-text';

interface NamePair {
  heading: string;
  feminine: string;
  masculine: PlacedForm;
}

function listPairs({ raw }: CheckedSheet): NamePair[] {
  const { feminine, masculine } = raw.forms;
  const main =
    feminine && masculine ? [{ heading: raw.collected.heading?.text ?? '', feminine: feminine.text, masculine }] : [];
  const others = raw.otherNames.flatMap(({ name, masculine: form }) =>
    form ? [{ heading: name.heading, feminine: name.feminine, masculine: form }] : [],
  );
  return [...main, ...others];
}

/** A bar that is part of the name itself ("gestionnaire actif/passif"), not the mark of two forms ("assistant/e"). */
const BAR_IN_NAME = /(?:^|\s)\/|\/(?:\s|(?!(?:e|ne|fe|se|le|te|euse|ère|ière|trice|rice|esse|enne)s?\b)\p{L})/iu;

/** A heading with a bar announces two forms: they cannot be the same. */
export const checkSameGenderPairs: Check = (sheet) =>
  listPairs(sheet)
    .filter(
      ({ heading, feminine, masculine }) =>
        heading.includes('/') && !BAR_IN_NAME.test(masculine.text) && foldText(feminine) === foldText(masculine.text),
    )
    .map(({ heading, masculine }) => {
      const { line, column, text: name } = masculine;
      return createDiagnostic('same-gender-pair', { file: sheet.raw.file, line, column }, { name, heading });
    });

/** "Masculin: animatrice de communauté": the first word of a masculine form is a feminine one. */
export const checkFeminineInMasculine: Check = (sheet) =>
  listPairs(sheet).flatMap(({ masculine }) => {
    const { text: name, line, column } = masculine;
    const word = name.split(' ')[0] ?? '';
    const expected = toMasculineWord(word);
    if (expected === null) return [];
    const suggestion = expected + name.slice(word.length);
    return [
      createDiagnostic('feminine-in-masculine', { file: sheet.raw.file, line, column }, { name, word, suggestion }),
    ];
  });

/** Points at forms that write both genders in one word, and proposes the two. */
export const checkShortenedNames: Check = ({ raw }) => {
  const { feminine, masculine } = raw.forms;
  const forms = [feminine, masculine, ...raw.otherNames.flatMap((other) => [other.feminine, other.masculine])];
  return forms.flatMap((form) => {
    if (!form || !isShortened(form.text)) return [];
    const { text: name, line, column } = form;
    const both = expandShortened(name);
    const suggestion = both
      ? `Écrivez « - Féminin: ${both.feminine} » et « - Masculin: ${both.masculine} », si ces formes sont les bonnes.`
      : 'Écrivez une ligne pour le féminin et une pour le masculin, chaque mot en entier.';
    return [createDiagnostic('shortened-name', { file: raw.file, line, column }, { name, suggestion })];
  });
};

/** Points at other names that say again a name of the same sheet. */
export const checkRepeatedNames: Check = ({ raw }) => {
  const { feminine, masculine } = raw.forms;
  const known = new Set([pairKey(feminine?.text ?? '', masculine?.text ?? '')]);
  return raw.otherNames.flatMap(({ name, line }) => {
    const key = pairKey(name.feminine, name.masculine);
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return [createDiagnostic('repeated-name', { file: raw.file, line }, { name: name.masculine })];
  });
};

function pairKey(feminine: string, masculine: string): string {
  return `${foldText(feminine)} / ${foldText(masculine)}`;
}
