import { readFlatList } from './read-list';

/** A word and what it means; the definition is inline Markdown. */
export interface GlossaryEntry {
  term: string;
  definition: string;
}

const BOLD_ENTRY = /^\*\*([^*]{1,80}?)[\s\u00A0]{0,9}:?\*\*[\s\u00A0]{0,9}[:–—-]?[\s\u00A0]{0,9}(.*)$/;
const PLAIN_ENTRY = /^([^:]{1,60}?)[\s\u00A0]*:[\s\u00A0]+(.+)$/;

/** Reads `- **terme** : définition` lists; null where an item is not of that form. Words are all kept. */
export function readGlossary(markdown: string): { intro: string; entries: GlossaryEntry[]; outro: string } | null {
  const list = readFlatList(markdown);
  if (!list) return null;
  const entries: GlossaryEntry[] = [];
  for (const item of list.items) {
    const match = BOLD_ENTRY.exec(item) ?? PLAIN_ENTRY.exec(item);
    if (!match?.[1]) return null;
    entries.push({ term: match[1].trim(), definition: (match[2] ?? '').trim() });
  }
  return { intro: list.intro, entries, outro: list.outro };
}
