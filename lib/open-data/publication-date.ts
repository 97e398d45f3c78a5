/**
 * Day of the publication that the name of the official file carries ("Onisep_Ideo_Fiches_Metiers_21102025.xml"), as YYYY-MM-DD;
 * null where there is none. The date of the file on disk is that of the copy: it is never taken.
 */
export function publicationDate(file: string): string | null {
  const [, day, month, year] = /_(\d{2})(\d{2})(\d{4})\.xml$/i.exec(file) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : null;
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
