/** A section whose heart is one flat list. */
export interface FlatList {
  intro: string;
  /** Inline Markdown of each item, without its marker. */
  items: string[];
  outro: string;
}

const ITEM = /^(?:[-*+•]|\d{1,3}[.)])[ \u00A0]+(.*)$/;

/** Reads Markdown that holds one flat list; null where there is none, where it is nested, or where there are several. */
export function readFlatList(markdown: string): FlatList | null {
  if (/^(```|~~~)/m.test(markdown)) return null;
  const intro: string[] = [];
  const items: string[] = [];
  const outro: string[] = [];
  let afterBlank = false;
  for (const line of markdown.split('\n')) {
    const item = ITEM.exec(line)?.[1]?.trim();
    const last = items.length - 1;
    if (item) {
      if (outro.length > 0) return null;
      items.push(item);
    } else if (items.length === 0) {
      intro.push(line);
    } else if (line.trim() === '') {
      if (outro.length > 0) outro.push('');
    } else if (/^\s/.test(line)) {
      return null;
    } else if (outro.length === 0 && !afterBlank && !/^(#|<)/.test(line)) {
      items[last] = `${items[last]} ${line.trim()}`;
    } else {
      outro.push(line);
    }
    afterBlank = line.trim() === '';
  }
  if (items.length === 0) return null;
  return { intro: intro.join('\n').trim(), items, outro: outro.join('\n').trim() };
}
