import type { Diagnostic, Severity } from '@/lib/diagnostics/diagnostic';
import { type CodeExplanation, explainCode } from '@/lib/diagnostics/explanations';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { mapSheetReferences, type SheetReference } from '@/lib/model/catalogue/sheet-reference';
import { groupBy } from '@/lib/text/group-by';

/** A file behind a finding. */
export interface FileFindings {
  file: string;
  /** Lines in the file, lowest first, each once. */
  lines: readonly number[];
  /** Page of the sheet; null for a sheet in error and for a file that is not a sheet. */
  page: SheetReference | null;
}

/** One code over the whole catalogue. */
export interface CodeFindings extends CodeExplanation {
  code: string;
  severity: Severity;
  /** How many times it was found. */
  count: number;
  /** Where: sheets with a page first, by the name shown. */
  files: readonly FileFindings[];
}

export interface QualityBoard {
  /** Errors first, then the most frequent. */
  codes: readonly CodeFindings[];
  /** Sheets that have a page. */
  sheetCount: number;
  /** Sheets that have a page and about which nothing was found. */
  spotlessCount: number;
  /** Files left out because of an error. */
  leftOutCount: number;
}

/** Counts every finding of a catalogue by code, with the files behind each. */
export function buildQualityBoard(catalogue: Catalogue): QualityBoard {
  const references = mapSheetReferences(catalogue);
  const { diagnostics } = catalogue;
  const concerned = new Set(diagnostics.map(({ file }) => file));
  const inError = diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return {
    codes: [...groupBy(diagnostics, ({ code }) => code)]
      .map(([code, findings]) => describeCode(code, findings, references))
      .sort((a, b) => bySeverity(a, b) || b.count - a.count || a.title.localeCompare(b.title, 'fr')),
    sheetCount: references.size,
    spotlessCount: [...references.keys()].filter((file) => !concerned.has(file)).length,
    leftOutCount: new Set(inError.filter((file) => !references.has(file))).size,
  };
}

function describeCode(
  code: string,
  findings: readonly Diagnostic[],
  references: ReadonlyMap<string, SheetReference>,
): CodeFindings {
  const files = [...groupBy(findings, ({ file }) => file)].map(([file, found]) => ({
    file,
    lines: [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b),
    page: references.get(file) ?? null,
  }));
  return {
    ...explainCode(code),
    code,
    severity: findings[0]?.severity ?? 'warning',
    count: findings.length,
    files: files.sort((a, b) => Number(!a.page) - Number(!b.page) || nameOf(a).localeCompare(nameOf(b), 'fr')),
  };
}

function nameOf({ file, page }: FileFindings): string {
  return page?.label ?? file;
}

function bySeverity(a: CodeFindings, b: CodeFindings): number {
  return Number(a.severity !== 'error') - Number(b.severity !== 'error');
}
