import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';

type ProseSection = Extract<SheetSection, { kind: 'prose' }>;

/** A section of running text. Its anchor and title are its key where the test does not say. */
export function aSection(
  key: SheetSection['key'],
  markdown: string,
  fields: Partial<Omit<ProseSection, 'key' | 'markdown'>> = {},
): ProseSection {
  return { kind: 'prose', key, anchor: key, title: key, sourceTitle: key, parent: null, line: 1, markdown, ...fields };
}
