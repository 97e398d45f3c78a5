const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/**
 * Writes a date as precisely as it is known, never more.
 * @param date YYYY-MM-DD, YYYY-MM or YYYY (anything else comes back as it is)
 * @returns "21 octobre 2025", "1er juin 2026", "octobre 2025" or "2025"
 */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (!year || !month || !monthName) return date;
  if (!day) return `${monthName} ${year}`;
  return `${day === '01' ? '1er' : Number(day)} ${monthName} ${year}`;
}
