/** "d1102" and "D 1102" are D1102; what is no code stays as it is written. */
export function tidyRomeCode(text: string): string {
  const code = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^[A-Z]\d{4}$/.test(code) ? code : text;
}
