import type { RawField } from '@/lib/content/parse/raw-sheet';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { foldText } from '@/lib/text/fold-text';
import { cutQuote } from '@/lib/text/shorten';

/** A value of a field, and where it stands. */
export interface PlacedValue {
  text: string;
  line: number;
  column: number;
}

/** Which fields of a kind of sheet hold one value, and which a list. */
export interface FieldKinds<Key extends string> {
  single: readonly Key[];
  list: readonly Key[];
}

/** The values of one field as written, behind the colon and in the list under it. */
export function valuesOf<Key extends string>(field: RawField<Key>): PlacedValue[] {
  const { value, line, column, items } = field;
  return [...(value === '' ? [] : [{ text: value, line, column }]), ...items];
}

/** The value of a field that has one: the first that the sheet writes, wherever it stands; null where it writes none. */
export function readSingle<Key extends string>(fields: readonly RawField<Key>[], key: Key): PlacedValue | null {
  return fields.filter((field) => field.key === key).flatMap(valuesOf)[0] ?? null;
}

/** The values of a field that holds a list, of all the places where the sheet writes it; a value behind the colon may hold several. */
export function readList<Key extends string>(fields: readonly RawField<Key>[], key: Key): PlacedValue[] {
  return fields
    .filter((field) => field.key === key)
    .flatMap(({ value, line, column, items }) => [
      ...value.split(/[,;]/).map((text) => ({ text: text.trim(), line, column })),
      ...items,
    ])
    .filter(({ text }) => text !== '');
}

/** Points at fields written twice and at words under a field that holds one value: what the record cannot keep is named. */
export function checkFieldWords<Key extends string>(
  fields: readonly RawField<Key>[],
  file: string,
  { single, list }: FieldKinds<Key>,
): Diagnostic[] {
  const firsts = new Map<Key, RawField<Key>>();
  return fields.flatMap((field): Diagnostic[] => {
    const isSingle = single.includes(field.key);
    if (!isSingle && !list.includes(field.key)) return [];
    const { label, line } = field;
    const first = firsts.get(field.key);
    if (!first) firsts.set(field.key, field);
    const kept = isSingle ? readSingle(fields, field.key) : null;
    const lost = isSingle ? valuesOf(field).filter(({ text }) => foldText(text) !== foldText(kept?.text ?? '')) : [];
    if (first) {
      const words = lost.map(({ text }) => `« ${cutQuote(text)} »`).join(', ');
      const values = { label, first: first.line, lost: words === '' ? '' : ` : ${words} n’est pas lu` };
      return [createDiagnostic('repeated-field', { file, line }, values)];
    }
    const told = lost.map(({ text, line: place, column }) =>
      createDiagnostic(
        'unread-words',
        { file, line: place, column },
        {
          words: cutQuote(text),
          where: `sous « ${label} »`,
          hint: 'Ce champ n’attend qu’une valeur : écrivez-la après les deux-points.',
        },
      ),
    );
    const [item] = isSingle && field.value === '' ? field.items : [];
    if (!item) return told;
    return [
      createDiagnostic('value-in-list', { file, line: item.line }, { label, value: cutQuote(item.text) }),
      ...told,
    ];
  });
}
