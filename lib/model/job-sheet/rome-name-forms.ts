import { foldText } from '@/lib/text/fold-text';
import { expandAppellation } from './expand-appellation';

/** Words that two wordings of one job may differ by: "chargé d'études en environnement", "chargé d'études environnement". */
const SMALL_WORDS = new Set('de du des d l la le les en et a au aux dans sur pour un une'.split(' '));

/** Share of common words from which two names are of one job: "opticien-lunetier" and "Opticien". */
const ALIKE = 0.5;

/** The words of a name that tell what it is: folded, small words left out, plural or not. */
export function tellingWords(name: string): string[] {
  return foldText(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => word.replace(/s$/, ''));
}

/** Ways of comparing names: the same words in the same order, then the same full words in any order, plural or not. */
export const COMPARISONS: ((name: string) => string)[] = [foldText, (name) => tellingWords(name).sort().join(' ')];

/** Every written form of a published name: both genders, with and without what stands in brackets. */
export function listForms(label: string): string[] {
  return [...new Set([label, withoutBrackets(label)].flatMap(expandAppellation))];
}

/** "Accompagnant / Accompagnante des élèves (AESH)" without its "(AESH)". */
export function withoutBrackets(label: string): string {
  return label.replace(/\([^)]*\)/g, ' ').trim();
}

/** True where one of a sheet's names is the name that the ROME publishes ("Boulanger / Boulangère"), in any of its forms. */
export function bearsRomeName(names: readonly string[], label: string): boolean {
  const forms = listForms(label);
  return COMPARISONS.some((compare) => {
    const own = new Set(names.map(compare));
    return forms.some((form) => own.has(compare(form)));
  });
}

/** True where a published name and a name of the sheet have at least half of their words in common. */
export function isAlike(label: string, names: readonly string[]): boolean {
  return listForms(label).some((form) => names.some((name) => shareOfCommonWords(form, name) >= ALIKE));
}

function shareOfCommonWords(a: string, b: string): number {
  const [first, second] = [new Set(tellingWords(a)), new Set(tellingWords(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common || 1);
}
