import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatCount } from '@/lib/text/format-count';

const severityNames = { error: 'erreur', warning: 'avertissement' } as const;

/**
 * Counts the findings of a catalogue, most frequent first, errors before warnings, then says how much was read.
 * @returns several lines, each with its line break
 */
export function summarizeByCode({ jobs, trainings, diagnostics }: Catalogue): string {
  const lines = (['error', 'warning'] as const).flatMap((severity) =>
    countCodes(diagnostics.filter((diagnostic) => diagnostic.severity === severity)).map(
      ([code, count]) => `${String(count).padStart(6)}  ${severityNames[severity].padEnd(13)}  ${code}`,
    ),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const total = [
    formatCount(jobs.length, 'fiche métier', 'fiches métiers'),
    formatCount(trainings.length, 'fiche formation', 'fiches formations'),
    formatCount(errors, 'erreur', 'erreurs'),
    formatCount(warnings, 'avertissement', 'avertissements'),
  ];
  return `${[...lines, total.join(', ')].join('\n')}\n`;
}

/** How many times each code was found, most frequent first. */
export function countCodes(diagnostics: readonly Diagnostic[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([codeA, a], [codeB, b]) => b - a || codeA.localeCompare(codeB));
}
