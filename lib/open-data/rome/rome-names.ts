import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';
import { foldText } from '@/lib/text/fold-text';

/** ROME 4.0 codes by name, from the closest way of comparing to the loosest. */
export interface RomeNames {
  /** Names that are the label of a code. */
  labels: Map<string, Set<string>>[];
  /** All names of a code. */
  appellations: Map<string, Set<string>>[];
}

/** Words that two wordings of one job may differ by: "chargé d'études en environnement", "chargé d'études environnement". */
const SMALL_WORDS = new Set('de du des d l la le les en et a au aux dans sur pour un une'.split(' '));

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

/** Indexes the names of the ROME. What stands in brackets may be left out. */
export function indexRomeNames({ codes, appellations }: RomeReferenceData): RomeNames {
  const labelled = [...codes.values()].map(({ code, label }): [string, string[]] => [code, [label]]);
  return {
    labels: COMPARISONS.map((compare) => index(labelled, compare)),
    appellations: COMPARISONS.map((compare) => index([...labelled, ...appellations], compare)),
  };
}

function index(entries: Iterable<[string, string[]]>, compare: (name: string) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [code, names] of entries) {
    for (const name of names) {
      for (const form of listForms(name)) {
        const key = compare(form);
        const codesOfName = found.get(key) ?? new Set();
        found.set(key, codesOfName.add(code));
      }
    }
  }
  return found;
}
