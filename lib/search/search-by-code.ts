import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import type { RomeCodeEntry } from '@/lib/model/reference/rome-codes';
import type { MatchReason } from './match-reason';

/** "M1805", "m 1805", "code ROME : M1805"; folded. */
const CODE = /^(?:(?:codes?|fiches?|metiers?|rome|4 0|du|de|le) )*([a-n]) ?(\d{4})$/;

/** A ROME code that a query asks for, and what is known of it. */
export interface AskedCode {
  /** "M1861" */
  code: string;
  /** Undefined for a code that neither the ROME nor a sheet has. */
  entry: RomeCodeEntry | undefined;
  /** Jobs found by it, nearest names first. */
  found: readonly { position: number; reason: MatchReason }[];
}

/**
 * Reads a query as a ROME code: it leads to the sheets that print it, else to those that print the wider code it was cut from.
 * @param text folded
 * @param rank lists positions of jobs by how near their names are to words, nearest first
 * @returns null for a query that is not a code
 */
export function readAskedCode(
  catalogue: Catalogue,
  text: string,
  rank: (words: string) => readonly number[],
): AskedCode | null {
  const [, letter, digits] = CODE.exec(text) ?? [];
  if (!letter || !digits) return null;
  const code = letter.toUpperCase() + digits;
  const entry = catalogue.romeCodes.find((known) => known.code === code);
  const listHolders = (wanted: string) =>
    catalogue.jobs.flatMap(({ romeCodes, romeAppellations }, position) =>
      romeCodes.includes(wanted) || romeAppellations.some((own) => own.code === wanted) ? [position] : [],
    );
  const own = listHolders(code);
  const isOwn = own.length > 0 || !entry || entry.parent === code;
  const holders = isOwn ? own : listHolders(entry.parent);
  const reason: MatchReason = { kind: 'rome-code', form: code, ...(isOwn ? {} : { parent: entry.parent }) };
  const ranked = entry && holders.length > 1 ? rank(expandAppellation(entry.label)[0] ?? '') : [];
  const placeOf = (position: number) => {
    const place = ranked.indexOf(position);
    return place < 0 ? ranked.length : place;
  };
  return {
    code,
    entry,
    found: [...holders].sort((a, b) => placeOf(a) - placeOf(b) || a - b).map((position) => ({ position, reason })),
  };
}
