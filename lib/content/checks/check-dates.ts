import type { Check } from '@/lib/content/checks/check';
import type { FrontMatter } from '@/lib/content/parse/read-front-matter';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

interface DatedHead {
  'verifie-le'?: string | null | undefined;
  'mis-a-jour'?: string | null | undefined;
  sources?: readonly { date?: string | null | undefined; 'lu-le'?: string | null | undefined }[] | null | undefined;
}

/** Points at days that have not come yet: what was checked, changed, read or published is past. Takes today's date, YYYY-MM-DD. */
export function findFutureDates({ data, placeOf }: FrontMatter<DatedHead>, file: string, today: string): Diagnostic[] {
  const dates: [path: (string | number)[], date: string | null | undefined][] = [
    [['verifie-le'], data?.['verifie-le']],
    [['mis-a-jour'], data?.['mis-a-jour']],
    ...(data?.sources ?? []).flatMap((source, index): [(string | number)[], string | null | undefined][] => [
      [['sources', index, 'date'], source.date],
      [['sources', index, 'lu-le'], source['lu-le']],
    ]),
  ];
  return dates.flatMap(([path, date]) => {
    if (!date || date <= today) return [];
    const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
    return [createDiagnostic('future-date', { file, ...placeOf(path) }, { path: name, date })];
  });
}

/** The dates of the head of a job sheet. */
export const checkFutureDates: Check = ({ raw, today }) => findFutureDates(raw.head, raw.file, today);
