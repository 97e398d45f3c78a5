import { COMPARISONS, listForms } from '@/lib/model/job-sheet/rome-name-forms';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** ROME 4.0 codes by name, from the closest way of comparing to the loosest. */
export interface RomeNames {
  /** Names that are the label of a code. */
  labels: Map<string, Set<string>>[];
  /** All names of a code. */
  appellations: Map<string, Set<string>>[];
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
