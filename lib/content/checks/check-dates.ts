import type { Check } from '@/lib/content/checks/check';
import type { FrontMatter } from '@/lib/content/parse/read-front-matter';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

interface Dated {
  annee?: number | null | undefined;
}

interface DatedHead {
  salaires?: readonly Dated[] | null | undefined;
  etudes?: readonly Dated[] | null | undefined;
  journee?: Dated | null | undefined;
  'verifie-le'?: string | null | undefined;
  'mis-a-jour'?: string | null | undefined;
  sources?: readonly { date?: string | null | undefined; 'lu-le'?: string | null | undefined }[] | null | undefined;
}

type PlacedDate = [path: (string | number)[], date: string | null | undefined];

/** Points at days that have not come yet: what was checked, changed, read or published is past. Takes today's date, YYYY-MM-DD. */
export function findFutureDates({ data, placeOf }: FrontMatter<DatedHead>, file: string, today: string): Diagnostic[] {
  const dates: PlacedDate[] = [
    [['verifie-le'], data?.['verifie-le']],
    [['mis-a-jour'], data?.['mis-a-jour']],
    ...listYears(data),
    ...(data?.sources ?? []).flatMap((source, index): PlacedDate[] => [
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

/** The years of figures and of a day of work: a plain year is compared as the date it begins with. */
function listYears(data: DatedHead | null): PlacedDate[] {
  const inLists = (['salaires', 'etudes'] as const).flatMap((list) =>
    (data?.[list] ?? []).map(({ annee }, index): PlacedDate => [[list, index, 'annee'], annee?.toString()]),
  );
  return [...inLists, [['journee', 'annee'], data?.journee?.annee?.toString()]];
}

/** The dates of the head of a job sheet. */
export const checkFutureDates: Check = ({ raw, today }) => findFutureDates(raw.head, raw.file, today);
