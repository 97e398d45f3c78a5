import type { SmicStep } from '@/lib/content/catalogue';

/**
 * Reads the dated steps of the SMIC: `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse`, one a line,
 * euros gross. Gives them oldest first; a line without a date and two amounts is left out.
 */
export function parseSmic(csv: string): SmicStep[] {
  const [, ...rows] = csv.split('\n').map(splitRow);
  return rows
    .flatMap(([from = '', hourly, monthly, text = '', url]): SmicStep[] => {
      const step = { from, hourly: Number(hourly), monthly: Number(monthly), text, url: url || null };
      return /^\d{4}-\d{2}-\d{2}$/.test(from) && step.hourly > 0 && step.monthly > 0 ? [step] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The step in force on a day (YYYY-MM-DD); undefined before the first one. */
export function findSmic(steps: readonly SmicStep[], day: string): SmicStep | undefined {
  return steps.findLast((step) => step.from <= day);
}

/** Cells of a row; a cell between double quotes may hold commas. */
function splitRow(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted?.replace(/""/g, '"') ?? plain).trim(),
  );
}
