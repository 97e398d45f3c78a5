import type { GenderedName } from './job-sheet';

export interface FormattedName {
  feminine: string;
  masculine: string;
  /** Both forms in full, the feminine first; an epicene name once. */
  joined: string;
}

/**
 * Writes a name in both grammatical genders, in full. The feminine comes first everywhere on the site: one rule, always
 * the same, and the form that the sheets' own headings put second.
 * @returns `joined`: "boulangère / boulanger", or "fleuriste"
 */
export function formatGenderedName({ feminine, masculine }: GenderedName): FormattedName {
  return { feminine, masculine, joined: feminine === masculine ? feminine : `${feminine} / ${masculine}` };
}
