const VERBS =
  '[àa]\\s+(?:re)?(?:compl[ée]ter|r[ée]diger|[ée]crire|remplir|renseigner|pr[ée]ciser|d[ée]finir|relire|revoir)';
/** What may stand before the words: "- ", "**", a quotation mark, "Texte". */
const BEFORE = '^[\\s"\'«“{([*_~…-]*(?:(?:texte|section|rubrique|partie|contenu|description|phrase|paragraphe)s?\\s+)?';
/** The words end there, or announce what is to be written: a sentence about writing goes on. */
const AFTER = '(?=(?:\\s+(?:ici|plus tard))?[\\s!?)\\]}»”"*_~]*(?:$|[.…:]))';
const TO_WRITE = new RegExp(
  `${BEFORE}(?:${VERBS}|todo|fixme|tbd|xxx+|n\\s*/\\s*[acd]|n\\.\\s?[cd]\\.|n[ée]ant|sans objet|non (?:renseign[ée]e?s?|communiqu[ée]e?s?)|(?:texte )?[àa] (?:valider|confirmer)|(?:en cours de|en attente de) (?:r[ée]daction|validation)|bla(?:h|\\s*bla)+)${AFTER}`,
  'iu',
);
/** A "TODO list" is a thing that people hold. */
const MARKS =
  '(?:TODO(?![ -]?lists?)|FIXME|TBD|XXX+|[Ll]orem\\s+ipsum|LOREM\\s+IPSUM|Cliquez\\s+ici\\s+pour\\s+(?:ajouter|saisir|taper)|Ins[ée]re[rz]\\s+ici|Votre\\s+texte\\s+ici)(?![\\p{L}\\p{N}])';
const OPENING_MARK = new RegExp(`${BEFORE}${MARKS}`, 'u');
/** A note in brackets, wherever it stands. */
const NOTES = [
  new RegExp(`[ \\t]*[[(]${VERBS}(?:\\s*[:;.!?…-][^[\\]()\\n]{0,200})?\\s*[\\])]`, 'giu'),
  new RegExp(`[ \\t]*[[(]${MARKS}[^[\\]()\\n]{0,200}[\\])]`, 'gu'),
];

/** True for a text that is no text yet, whole: "À compléter", "TODO : les horaires", "Lorem ipsum dolor". A sentence about writing is none. */
export function isFiller(text: string): boolean {
  const cut = cutFiller(text);
  return cut.filler !== null && cut.text.trim() === '';
}

/**
 * Separates what is still to be written from a line: the whole line, where it opens with such words, and notes in brackets.
 * @param line one line, without the mark of an item or of a title
 * @param opensBlock false for a line that goes on with the sentence of the line before: it only holds notes
 * @returns the line without it, and the words taken out; null where there are none
 */
export function cutFiller(line: string, opensBlock = true): { text: string; filler: string | null } {
  const notes = NOTES.flatMap((note) => line.match(note) ?? []);
  const text = notes.length > 0 ? NOTES.reduce((rest, note) => rest.replace(note, ''), line) : line;
  const isWhole = opensBlock && (TO_WRITE.test(text) || OPENING_MARK.test(text));
  const filler = [...notes, ...(isWhole ? [text] : [])].map((words) => words.trim()).join(' ');
  return filler === ''
    ? { text: line, filler: null }
    : { text: isWhole || !/[\p{L}\p{N}]/u.test(text) ? '' : text, filler };
}
