import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

/** Errors first, then by file, line, column. Gives a new array. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = { error: 0, warning: 1 };
  return [...diagnostics].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

const SEVERITY_NAMES = { error: 'erreur', warning: 'avertissement' } as const;

/** A file may have any name: what would move the cursor or change colours is spelt, a quoted word of a sheet too. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => `\\x${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}

/** One finding as text: `file:line:column  severity  code  message`, then the hint and the other places, indented. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, hint, related = [] } = diagnostic;
  const head = `${file}:${line}:${column}  ${SEVERITY_NAMES[severity]}  ${code}  ${message}`;
  const lines = [head, `    ${hint}`, ...related.map((place) => `    Voir aussi ${place.file}:${place.line}`)];
  return lines.map(withoutControls).join('\n');
}

/** "2 erreurs, 1 avertissement dans 12 fiches." `fileCount` is how many files were read. @internal exported for its test */
export function summariseDiagnostics(diagnostics: readonly Diagnostic[], fileCount: number): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number > 1 ? 's' : ''}`;
  return `${count(errors, 'erreur')}, ${count(diagnostics.length - errors, 'avertissement')} dans ${count(fileCount, 'fichier')}.`;
}

/** The report of what stops a build: every error, a blank line, the summary of errors and warnings alike. */
export function formatReport(diagnostics: readonly Diagnostic[], fileCount: number): string {
  const findings = sortDiagnostics(diagnostics.filter(({ severity }) => severity === 'error')).map(formatDiagnostic);
  return [...findings, ...(findings.length > 0 ? [''] : []), summariseDiagnostics(diagnostics, fileCount)].join('\n');
}
