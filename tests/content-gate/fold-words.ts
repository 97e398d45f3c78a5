/** Words of a text without case, accents or punctuation; « l'école » gives two. Figures stay. */
export function foldToWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .match(/[a-z0-9]+/g) ?? []
  );
}
