import type { CompareCell } from '@/components/compare/compare-cell';

/** A cell with what decides whether two cells say the same thing. */
export interface FilledCell {
  cell: CompareCell;
  same: string;
}

/** What the sheet does not say is said; two silences are no difference. */
export function notStated(detail: string): FilledCell {
  return { cell: { value: null, lines: [detail], isSilent: true }, same: '' };
}
