import { foldWords } from '@/lib/text/fold-words';

/** Folded name → the records that bear it, as positions, with the form that was met. */
export type ExactNames = ReadonlyMap<string, readonly { position: number; form: string }[]>;

/**
 * Lists under each folded name the records that bear it; a name borne by several records keeps them all, in order.
 * @param forms every written form of each record's names
 */
export function buildExactNames(forms: readonly (readonly string[])[]): ExactNames {
  const names = new Map<string, { position: number; form: string }[]>();
  forms.forEach((ofRecord, position) => {
    for (const form of ofRecord) {
      const key = foldWords(form);
      const known = names.get(key) ?? [];
      if (key && !known.some((entry) => entry.position === position)) names.set(key, [...known, { position, form }]);
    }
  });
  return names;
}
