const VERBS =
  '[àa]\\s+(?:re)?(?:compl[ée]ter|r[ée]diger|[ée]crire|remplir|renseigner|pr[ée]ciser|d[ée]finir|relire|revoir|venir)';
/** What may stand before the words: "- ", "**", a quotation mark, "Texte". */
const BEFORE = '^[\\s"\'«“{*_~…-]*(?:(?:texte|section|rubrique|partie|contenu|description|phrase|paragraphe)s?\\s+)?';
/** The words end there, or announce what is to be written: a sentence about writing goes on. */
const AFTER = '(?=\\s*(?:$|[:;,.!?…)\\]}»”"*_~-]|ici\\b|plus tard\\b))';
const TO_WRITE = new RegExp(`${BEFORE}${VERBS}${AFTER}`, 'iu');
const OPENING_MARK = new RegExp(`${BEFORE}(?:todo|fixme|tbd|xxx+|bla(?:h|\\s*bla)+)${AFTER}`, 'iu');
/** A note in brackets, wherever it stands. */
const NOTE = new RegExp(
  `[ \\t]*[[(](?:${VERBS}|TODO|FIXME|TBD|XXX+)(?:\\s*[:;,.!?…-][^[\\]()\\n]{0,200})?\\s*[\\])]`,
  'giu',
);
const MARK = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|[Ll]orem\s+ipsum|LOREM\s+IPSUM)(?![\p{L}\p{N}])/u;

/** True for a text that is no text yet: "À compléter", "TODO : les horaires", "Lorem ipsum dolor". A sentence about writing is none. */
export function isFiller(text: string): boolean {
  return cutFiller(text).filler !== null;
}

/**
 * Separates what is still to be written from a line.
 * @returns the line without it, and the words taken out; null where there are none
 */
export function cutFiller(line: string): { text: string; filler: string | null } {
  const notes = line.match(NOTE) ?? [];
  const text = notes.length > 0 ? line.replace(NOTE, '') : line;
  const at = TO_WRITE.test(text) || OPENING_MARK.test(text) ? 0 : (MARK.exec(text)?.index ?? -1);
  const filler = [...notes, ...(at < 0 ? [] : [text.slice(at)])].map((words) => words.trim()).join(' ');
  return filler === '' ? { text: line, filler: null } : { text: at < 0 ? text : text.slice(0, at).trimEnd(), filler };
}
