import { tidyLabel } from '@/lib/content/parse/clean-text';
import type { RawOtherName } from '@/lib/content/parse/collect-sections';
import type { RawField } from '@/lib/content/parse/raw-sheet';
import { valuesOf } from '@/lib/content/parse/read-fields';
import type { SheetLine } from '@/lib/content/parse/read-lines';
import { guessNameLanguage } from '@/lib/model/job-sheet/english-names';
import type { OtherName } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';

/** A form of a name and where it stands. */
export interface PlacedForm {
  text: string;
  line: number;
  column: number;
}

/** Both forms as the sheet gives them; undefined for a missing one. */
export interface PlacedForms {
  feminine?: PlacedForm;
  masculine?: PlacedForm;
}

/** An other name, and the places of its forms. */
export interface PlacedOtherName {
  name: OtherName;
  line: number;
  masculine: PlacedForm | undefined;
  feminine: PlacedForm | undefined;
}

const FORM = /^([\p{L}]+)[\s\u00A0]*:[\s\u00A0]*(.*)$/u;

/** Reads "Féminin: boulangère" and "Masculin: boulanger" from what stands behind and under "Appellations"; `unread` is all the rest. */
export function readForms(fields: readonly RawField<string>[]): { forms: PlacedForms; unread: PlacedForm[] } {
  const { forms, others } = collectForms(fields.flatMap(valuesOf));
  return { forms, unread: others };
}

/** Reads the names under "Autres appellations"; lines that are not forms come back as `rest`. */
export function readOtherNames(raw: readonly RawOtherName[]): { names: PlacedOtherName[]; rest: SheetLine[] } {
  const rest: SheetLine[] = [];
  const names = raw.flatMap(({ heading, line, lines }): PlacedOtherName[] => {
    const items = lines.filter((source) => source.text !== '').map((source) => ({ source, ...toItem(source) }));
    const { forms, others } = collectForms(items);
    rest.push(...others.map((item) => item.source));
    const masculine = forms.masculine?.text ?? forms.feminine?.text ?? heading;
    const feminine = forms.feminine?.text ?? masculine;
    const name = { heading, feminine, masculine, lang: guessNameLanguage(feminine, masculine) };
    return [{ name, line, masculine: forms.masculine, feminine: forms.feminine }];
  });
  return { names, rest };
}

function toItem(source: SheetLine): PlacedForm {
  const text = source.text.replace(/^\s*[-*+•][\s\u00A0]+/, '');
  return { text: tidyLabel(text), line: source.number, column: source.removed + source.text.length - text.length + 1 };
}

function collectForms<T extends PlacedForm>(items: readonly T[]): { forms: PlacedForms; others: T[] } {
  const forms: PlacedForms = {};
  const others: T[] = [];
  for (const item of items) {
    const match = FORM.exec(item.text);
    const label = foldText(match?.[1] ?? '');
    const text = match?.[2] ?? '';
    const key = label === 'feminin' ? 'feminine' : label === 'masculin' ? 'masculine' : null;
    if (key === null || (forms[key] && forms[key]?.text !== text)) others.push(item);
    else if (text !== '')
      forms[key] ??= { text, line: item.line, column: item.column + item.text.length - text.length };
  }
  return { forms, others };
}
