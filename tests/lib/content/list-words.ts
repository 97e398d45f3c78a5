/** Words of a text, without markup, in lower case and composed accents: runs of letters and digits. */
export function listWords(text: string): string[] {
  return (
    text
      .replace(/[\u00AD\u0080-\u009F]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words of a file that none of the texts holds. */
export function listMissingWords(file: string, texts: readonly string[]): string[] {
  const kept = new Set(listWords(texts.join(' ')));
  return [...new Set(listWords(file))].filter((word) => !kept.has(word));
}
