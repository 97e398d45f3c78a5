import type { Collection } from '@/lib/model/catalogue/catalogue';
import type { Citation } from '@/lib/seo/citation/citation';
import { formatDate } from '@/lib/text/format-date';

/** The chapter in which something is wrong. */
interface ReportedChapter {
  anchor: string;
  short: string;
}

/**
 * Writes the address that reports an error of a chapter, with what the editor needs to find it: id, name, chapter, date, address.
 * @returns a message to write (`mailto:`) or an issue to open, filled in; null where the collection gives nowhere to report
 */
export function toReportHref(
  { reportTo }: Pick<Collection, 'reportTo'>,
  { id, title, date, url }: Citation,
  { anchor, short }: ReportedChapter,
): string | null {
  if (reportTo === null) return null;
  const subject = `Erreur dans ${id}, « ${short} »`;
  const dated = date ? `mise à jour le ${formatDate(date)}` : 'sans date de mise à jour';
  const body = `${title} (${id}), ${dated}\n${url}#${anchor}\n\nCe qui est faux :\n\nCe qui est juste, et d’après qui :\n`;
  return reportTo.startsWith('mailto:')
    ? withQuery(reportTo, { subject, body: body.replaceAll('\n', '\r\n') })
    : withQuery(reportTo, { title: subject, body });
}

/** Spaces as %20: readers of mail show a « + » as it is. */
function withQuery(address: string, values: Readonly<Record<string, string>>): string {
  const [start = '', hash] = address.split('#');
  const query = Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const whole = `${start}${start.includes('?') ? '&' : '?'}${query.join('&')}`;
  return hash ? `${whole}#${hash}` : whole;
}
