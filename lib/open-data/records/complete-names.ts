import type { OfficialName, OfficialRecord } from '@/lib/open-data/records/official-record';
import { toSlug } from '@/lib/text/slug';

/** The names of a record, and what is wrong with them. */
export interface CompletedNames {
  name: OfficialName;
  otherNames: OfficialName[];
  /** What keeps the sheet from having a name, in French; null where all is there. */
  missing: string | null;
  /** Names that are given in one form only. */
  partial: string[];
}

/**
 * Checks the forms of the names. A name without a bar ("cartographe") stands for both forms where the record gives neither; a form is
 * never made from a compact one ("graveur/euse").
 */
export function completeNames({ name, otherNames }: OfficialRecord): CompletedNames {
  const heading = name.heading || [...new Set([name.masculine, name.feminine])].filter(Boolean).join('/');
  const isEpicene = !name.feminine && !name.masculine && !heading.includes('/');
  const completed = isEpicene ? { heading, feminine: heading, masculine: heading } : { ...name, heading };
  const lacks = { feminine: completed.feminine === '', masculine: toSlug(completed.masculine) === '' };
  const missing =
    lacks.feminine && lacks.masculine
      ? 'le féminin et le masculin'
      : lacks.feminine
        ? 'le féminin'
        : lacks.masculine
          ? 'le masculin'
          : null;
  const partial = otherNames.filter(({ feminine, masculine }) => !feminine || !masculine).map((other) => other.heading);
  return { name: completed, otherNames, missing, partial: isEpicene && heading ? [heading, ...partial] : partial };
}
