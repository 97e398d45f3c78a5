import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatGenderedName } from './format-gendered-name';
import type { GenderedName } from './job-sheet';

/**
 * Both forms of the name of a job, for a title or the beginning of a line.
 * @returns "Boulangère ou boulanger"
 */
export function nameJob({ name }: { name: GenderedName }): string {
  return capitalizeFirst(formatGenderedName(name).joined);
}

/**
 * The same inside a sentence.
 * @returns "boulangère ou boulanger"
 */
export function sayJobName({ name }: { name: GenderedName }): string {
  return formatGenderedName(name).joined;
}
