import { describe, expect, it } from 'vitest';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { formatDiagnostic, formatReport, sortDiagnostics, summariseDiagnostics } from '@/lib/diagnostics/report';

const warning = createDiagnostic('odd-rome-code', { file: 'metiers/a.md', line: 9, column: 3 }, { code: 'A15' });
const error = createDiagnostic(
  'duplicate-id',
  { file: 'metiers/b.md', line: 3 },
  { id: 'MET.17', other: 'metiers/a.md' },
  [{ file: 'metiers/a.md', line: 3 }],
);

describe('formatDiagnostic', () => {
  it('puts the place, the severity, the code and the message on one line, the hint below', () => {
    const [head, hint] = formatDiagnostic(warning).split('\n');
    expect(head).toMatch(/^metiers\/a\.md:9:3 {2}avertissement {2}odd-rome-code {2}.*« A15 »/);
    expect(hint).toMatch(/^ {4}\S/);
  });

  it('spells what would move the cursor or change colours', () => {
    expect(formatDiagnostic({ ...warning, file: 'metiers/\u001b[31ma\nb.md' })).toMatch(
      /^metiers\/\\x1b\[31ma\\x0ab\.md:9:3/,
    );
  });

  it('names the other place', () => {
    expect(formatDiagnostic(error)).toContain('metiers/a.md:3');
  });
});

describe('sortDiagnostics', () => {
  it('puts errors first', () => {
    expect(sortDiagnostics([warning, error])).toEqual([error, warning]);
  });
});

describe('summariseDiagnostics', () => {
  it.each([
    [[], 1, '0 erreur, 0 avertissement dans 1 fichier.'],
    [[error, warning, warning], 12, '1 erreur, 2 avertissements dans 12 fichiers.'],
  ])('%#', (diagnostics, files, expected) => {
    expect(summariseDiagnostics(diagnostics, files)).toBe(expected);
  });
});

describe('formatReport', () => {
  it('details the errors and counts the warnings', () => {
    const lines = formatReport([warning, error], 2).split('\n');
    expect(lines[0]).toContain('metiers/b.md:3:1');
    expect(lines.join()).not.toContain('odd-rome-code');
    expect(lines.slice(-2)).toEqual(['', '1 erreur, 1 avertissement dans 2 fichiers.']);
  });

  it('is one line without error', () => {
    expect(formatReport([warning], 1)).toBe('0 erreur, 1 avertissement dans 1 fichier.');
  });
});
