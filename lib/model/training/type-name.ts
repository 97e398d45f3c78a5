import { foldText } from '@/lib/text/fold-text';

const ACRONYM = /\(((?:[^()]|\([^()]*\))*)\)\s*$/;
/** An acronym, or a few: "BTSA", "DN MADE", "CS (ex MC)"; "mastère spé." and "bac + 3" are none. */
const CAPITALS = /^\p{Lu}[\p{Lu}&]+/u;

/**
 * Shortens a type of training to what people say: "bachelor universitaire de technologie (BUT)" is "BUT", "baccalauréat professionnel"
 * is "bac pro". Other wordings stay as they are, without their bracket.
 * @param type as written in the sheet
 */
export function shortTypeName(type: string): string {
  const bracket = ACRONYM.exec(type)?.[1]?.trim();
  if (bracket && CAPITALS.test(bracket)) return bracket;
  return type
    .replace(ACRONYM, '')
    .replace(/ visé(?: de niveau bac.*)?\s*$/i, '')
    .trim()
    .replace(/^licence professionnelle\b/i, 'licence pro')
    .replace(/^(?:baccalauréat|bac) professionnel\b/i, 'bac pro')
    .replace(/^(?:baccalauréat|bac) technologique\b/i, 'bac techno');
}

/** A type without a bracket that repeats it: "CAP (CAP)" is "CAP". Takes and gives the wording of the sheet. */
export function withoutRepeatedAcronym(type: string): string {
  const [, name, acronym] = /^(.+?)\s*\(([^()]+)\)$/.exec(type) ?? [];
  return name !== undefined && name === acronym ? name : type;
}

/** A type without the name that it had before: "certificat de spécialisation (ex MC) (CS (ex MC))" is "certificat de spécialisation (CS)". */
export function withoutFormerName(type: string): string {
  return type.replace(/\s*\(ex [^()]+\)/g, '');
}

/** Names for the bars of a drawing, by the beginning of the folded type. */
const MARKS: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^(?:baccalaureat|bac) pro/, 'bac pro'],
  [/^(?:baccalaureat|bac) techno/, 'bac techno'],
  [/^diplome d ingenieur/, 'ingénieur'],
  [/^(?:diplome d ecole de commerce|formation d ecole|diplome des ecoles)/, 'école'],
  [/^diplome d etat de la jeunesse/, 'DEJEPS'],
  [/^diplome d etat superieur de la jeunesse/, 'DESJEPS'],
  [/^diplome d etat/, 'diplôme d’État'],
  [/^diplome d (?:iep|institut d etudes politiques)/, 'IEP'],
  [/^licence pro/, 'licence pro'],
  [/^certificat de specialisation/, 'CS'],
  [/^mastere specialise/, 'mastère spé'],
  [/^bachelor en sciences/, 'bachelor'],
];
const LONGEST_MARK = 12;

/** The shortest name of a type, for a mark of a drawing; "diplôme" where it has none. Takes the type as written, or null. */
export function markOfType(type: string | null): string {
  if (type === null) return 'formation';
  const folded = foldText(type);
  const known = MARKS.find(([begins]) => begins.test(folded))?.[1];
  const short = shortTypeName(type);
  return known ?? (short.length <= LONGEST_MARK ? short : 'diplôme');
}
