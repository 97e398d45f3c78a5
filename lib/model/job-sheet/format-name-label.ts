import { foldText } from '@/lib/text/fold-text';
import { formatGenderedName } from './format-gendered-name';

/** So many letters in common make two forms of one name. */
const SHARED_LETTERS = 3;

/**
 * Says as one phrase a name that a sheet writes in both genders with a bar between, where no sheet of its own gives its forms.
 * @returns "crêpière ou crêpier" for "crêpière / crêpier", in the order of the sheet; any other label as it is ("interprète français / LSF")
 */
export function formatNameLabel(label: string): string {
  const [first = '', second, ...more] = label.split(' / ');
  if (second === undefined || more.length > 0 || beginningOf(first) !== beginningOf(second)) return label;
  return formatGenderedName({ feminine: first, masculine: second }).joined;
}

function beginningOf(form: string): string {
  return foldText(form).slice(0, SHARED_LETTERS);
}
