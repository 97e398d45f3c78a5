import { WORDINGS } from '@/lib/site/wordings';

/** What one job answers to one criterion, ready to print. */
export interface CompareCell {
  /** Set large: "2 230 €"; null where words or a list say it. */
  value: string | null;
  /** Page of the value. */
  href?: string;
  lines: readonly string[];
  items?: readonly CompareItem[];
  warnings?: readonly string[];
  more?: CompareMore;
  /** The sheet says nothing. */
  isSilent?: boolean;
}

/** Where the rest is read. */
export interface CompareMore {
  href: string;
  label: string;
}

interface CompareItem {
  key: string;
  label: string;
  href?: string;
  /** "en commun"; null for what one job alone has. */
  mark?: string | null;
}

/** A cell with what decides whether two cells say the same thing. */
export interface FilledCell {
  cell: CompareCell;
  same: string;
}

/** What the sheet does not say is said, in the words of every cell; two silences are no difference. */
export function notStated(): FilledCell {
  return { cell: { value: null, lines: [`${WORDINGS.notStated}.`], isSilent: true }, same: '' };
}
