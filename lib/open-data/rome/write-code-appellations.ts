import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/**
 * Writes the names of ROME codes for the search of the site, rarely used ones apart: `code,appellation`, by code, in the order of the ROME.
 * @param codes those that the sheets print or were given
 */
export function writeCodeAppellations(rome: RomeReferenceData, codes: ReadonlySet<string>): string {
  const lines = [...codes]
    .sort()
    .flatMap((code) =>
      (rome.appellations.get(code) ?? [])
        .filter((label) => !rome.rareAppellations.has(label))
        .map((label) => `${code},"${label.replaceAll('"', '""')}"`),
    );
  return `${['code,appellation', ...lines].join('\n')}\n`;
}
