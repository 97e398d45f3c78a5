/** True for a year, a month or a day of the calendar, written YYYY, YYYY-MM or YYYY-MM-DD: "2026-02-31" is none, nor is a year before 1900. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
