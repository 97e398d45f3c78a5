import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** Writes all codes of the ROME for the search of the site, with the wider code each was cut from: `code,parent,libelle`, by code. */
export function writeRomeCodes({ codes }: RomeReferenceData): string {
  const lines = [...codes.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, parent, label }) => `${code},${parent},"${label.replaceAll('"', '""')}"`);
  return `${['code,parent,libelle', ...lines].join('\n')}\n`;
}
