import { COMPARISONS, tellingWords } from '@/lib/model/job-sheet/rome-name-forms';
import type { NamedJob } from '@/lib/open-data/rome/find-own-codes';

/** The names of all sheets of an import, to tell which of them a published name is, or holds. */
export interface SheetNames {
  /** Ids of the sheets that bear a name, given in one of the ways of comparing. */
  listBearers(compared: string): readonly string[];
  bears(job: NamedJob, form: string): boolean;
  /**
   * Telling words of the longest name that stands whole in one of the forms, among those that `isMeant` takes: id of its sheet, and whether
   * it is its own name or an other name. 0 where there is none.
   */
  countHeld(forms: readonly string[][], isMeant: (id: string, isOwn: boolean) => boolean): number;
}

interface Name {
  id: string;
  isOwn: boolean;
  words: string[];
}

/** Indexes every name of every sheet. */
export function indexSheetNames(jobs: readonly NamedJob[]): SheetNames {
  const bearers = new Map<string, string[]>();
  const byFirstWord = new Map<string, Name[]>();
  for (const { id, names, otherNames } of jobs) {
    for (const [index, name] of [...names, ...otherNames].entries()) {
      for (const compare of COMPARISONS) append(bearers, compare(name), id);
      const words = [...new Set(tellingWords(name))];
      if (words[0]) append(byFirstWord, words[0], { id, isOwn: index < names.length, words });
    }
  }
  const listBearers = (compared: string) => bearers.get(compared) ?? [];
  return {
    listBearers,
    bears: ({ id }, form) => COMPARISONS.some((compare) => listBearers(compare(form)).includes(id)),
    countHeld(forms, isMeant) {
      const lengths = forms.flatMap((form) =>
        form
          .flatMap((word) => byFirstWord.get(word) ?? [])
          .filter(({ id, isOwn, words }) => isMeant(id, isOwn) && words.every((word) => form.includes(word)))
          .map(({ words }) => words.length),
      );
      return Math.max(0, ...lengths);
    },
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
