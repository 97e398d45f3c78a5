import type { NameSize } from '@/lib/views/shared/name-size';

/** How large the title of a list is set. */
export const TITLE_CLASSES: Readonly<Record<NameSize, string>> = {
  short: 'text-h1',
  long: 'text-h1-long',
  longest: 'text-h1-longest',
};
