import { UsageError } from '@/lib/cli/terminal';
import type { GenderedName } from '@/lib/model/job-sheet/job-sheet';
import { expandShortened, isShortened, marksTwoGenders } from '@/lib/model/job-sheet/shortened-name';

/** Endings of a feminine whose masculine ends otherwise: with one of them first, the order is feminine, masculine. */
const feminineEnding = /(?:trice|euse|ère|ienne|enne|esse|ive|elle|ée)$/i;

/**
 * Reads a job's name as an author types it: "Boulanger / Boulangère" in either order, or one name that serves both genders. What only one
 * form says is said of both: "Laveur / Laveuse de vitres", as the ROME writes.
 * @param text both forms in full with a slash between them
 * @returns both forms, without a capital unless the word is all capitals ("UX designer")
 * @throws {UsageError} when a form is missing or shortened, with the two forms to confirm where they can be told
 */
export function readJobName(text: string): GenderedName {
  // Two forms with a bar between them are what is asked for.
  if (text.includes('/') ? marksTwoGenders(text) : isShortened(text)) refuse(expandShortened(lowerFirst(text.trim())));
  const forms = text.split('/').map((form) => lowerFirst(form.trim().replace(/\s+/g, ' ')));
  const [first = '', second = first] = forms;
  if (forms.length > 2 || first === '' || second === '') {
    throw new UsageError('Écrivez un nom, ou deux formes séparées par une barre : « Boulanger / Boulangère ».');
  }
  if (forms.some((form) => /[.·(]/.test(form))) refuse(null);
  if (holdsBar(text, first, second)) return { feminine: forms.join('/'), masculine: forms.join('/') };
  const [one, other] = shareComplement(first, second);
  const isFeminineFirst = feminineEnding.test(firstWord(one)) && !feminineEnding.test(firstWord(other));
  return isFeminineFirst ? { feminine: one, masculine: other } : { feminine: other, masculine: one };
}

/** True for a bar inside one name: "gestionnaire web/e-commerce". */
function holdsBar(text: string, first: string, second: string): boolean {
  const words = first.split(' ').length;
  return /\S\/\S/.test(text) && words > second.split(' ').length && !beginAlike(firstWord(first), firstWord(second));
}

function beginAlike(one: string, other: string): boolean {
  return one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();
}

function refuse(both: GenderedName | null): never {
  const example = both
    ? `« ${both.masculine} / ${both.feminine} », si ces formes sont les bonnes`
    : '« Concepteur / Conceptrice », pas « Concepteur/trice »';
  throw new UsageError(`Écrivez les deux formes en entier : ${example}.`);
}

/** "laveur" and "laveuse de vitres" are both "de vitres" where they begin alike; two other words may not be the same job. */
function shareComplement(first: string, second: string): [string, string] {
  const [one, other] = [first.split(' '), second.split(' ')];
  if (one.length === other.length) return [first, second];
  const filled = [...one, ...other.slice(one.length)].join(' ');
  const filledOther = [...other, ...one.slice(other.length)].join(' ');
  if (beginAlike(firstWord(first), firstWord(second))) return [filled, filledOther];
  throw new UsageError(`Écrivez les deux formes en entier, par exemple « ${filled} / ${filledOther} ».`);
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? '';
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
