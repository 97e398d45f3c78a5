import { UsageError } from '@/lib/cli/terminal';
import type { GenderedName } from '@/lib/model/job-sheet/job-sheet';

/** Endings that people write after a slash instead of the whole word: "concepteur/trice". */
const bareEnding = /^(?:e|le|ne|te|se|fe|he|ère|ière|ienne|enne|esse|euse|trice|rice|ive|ve|elle|eure)$/i;
/** Endings of a feminine whose masculine ends otherwise: with one of them first, the order is feminine, masculine. */
const feminineEnding = /(?:trice|euse|ère|ienne|enne|esse|ive|elle|ée)$/i;

/**
 * Reads a job's name as an author types it: "Boulanger / Boulangère" in either order, or one name that serves both genders.
 * @param text both forms in full with a slash between them
 * @returns both forms, without a capital unless the word is all capitals ("UX designer")
 * @throws {UsageError} when a form is missing or shortened
 */
export function readJobName(text: string): GenderedName {
  const forms = text.split('/').map((form) => lowerFirst(form.trim().replace(/\s+/g, ' ')));
  const [first = '', second = first] = forms;
  if (forms.length > 2 || first === '' || second === '') {
    throw new UsageError('Écrivez un nom, ou deux formes séparées par une barre : « Boulanger / Boulangère ».');
  }
  const [shortened] = forms.flatMap((form) => form.split(/[\s-]/)).filter((word) => /[.·(]/.test(word));
  if (bareEnding.test(second) || shortened) {
    throw new UsageError('Écrivez les deux formes en entier : « Concepteur / Conceptrice », pas « Concepteur/trice ».');
  }
  const isFeminineFirst = feminineEnding.test(firstWord(first)) && !feminineEnding.test(firstWord(second));
  return isFeminineFirst ? { feminine: first, masculine: second } : { feminine: second, masculine: first };
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? '';
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
