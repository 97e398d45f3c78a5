import { listAt } from './adjacency-lists';
import type { WordMatch } from './dictionary';
import type { JobIndex } from './job-index';
import type { QueryWord } from './query-words';
import { rateScatteredHow } from './rate-match';

/** The form of a job that holds most of the words of a query. */
export interface ClosestForm {
  form: number;
  /** What the words it holds count for: their weights by the way in which they were met. */
  reach: number;
}

/** Finds the name or alias of a job that holds most of the words, by weight; undefined where none holds any. */
export function findClosestForm(
  { forms, formScales }: JobIndex,
  position: number,
  words: readonly QueryWord[],
): ClosestForm | undefined {
  let closest: ClosestForm | undefined;
  for (const form of listAt(forms.formsOfOwner, position)) {
    const scale = formScales[form] ?? 0;
    if (scale === 0) continue;
    const ids = listAt(forms.words, form);
    let reach = 0;
    for (const { matches, weight } of words) {
      const met = findMet(ids, matches);
      if (met) reach += weight * scale * rateScatteredHow(met.how);
    }
    if (reach > (closest?.reach ?? 0)) closest = { form, reach };
  }
  return closest;
}

/** The word of a form that a word of a query met best. */
export function findMet(ids: Uint32Array, matches: readonly WordMatch[]): WordMatch | undefined {
  return matches.find(({ id }) => ids.includes(id));
}
