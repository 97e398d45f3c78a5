import { bearsRomeName, isAlike } from './rome-name-forms';

/**
 * Finds the one sheet that a ROME code stands for: a code is wider than a job. It is the only one that bears the code's own name; where none
 * bears it, the only sheet that has the code, if their names are alike ("opticien-lunetier", "Opticien / Opticienne").
 * @param sharers all the sheets that have the code
 * @returns null where several may be meant, or none
 */
export function findCodeBearer<Sheet>(
  sharers: readonly Sheet[],
  label: string,
  namesOf: (sheet: Sheet) => readonly string[],
): Sheet | null {
  const named = sharers.filter((sheet) => bearsRomeName(namesOf(sheet), label));
  const [only, ...others] = named.length > 0 ? named : sharers;
  return only !== undefined && others.length === 0 && isAlike(label, namesOf(only)) ? only : null;
}

/** One end of a mobility: its code, and the domains that its sheet names. */
interface MobilityEnd {
  code: string;
  domains: readonly { domain: string; subdomain: string | null }[];
}

/**
 * True where the two jobs of a mobility are of one field, as a counsellor would say: the ROME also joins pilots to travel agents. Their sheets
 * share a sub-domain, or a domain that their codes share too (the first letter). Where one of them names no domain, the codes must be of
 * one family ("D11").
 */
export function isWithinOneField(from: MobilityEnd, toward: MobilityEnd): boolean {
  if (from.domains.length === 0 || toward.domains.length === 0)
    return from.code.slice(0, 3) === toward.code.slice(0, 3);
  const isNear = from.code[0] === toward.code[0];
  return from.domains.some(({ domain, subdomain }) =>
    toward.domains.some(
      (other) => other.domain === domain && (isNear || (subdomain !== null && other.subdomain === subdomain)),
    ),
  );
}
