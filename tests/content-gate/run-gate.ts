import { loadCatalogue } from '@/lib/content/load-catalogue';
import type { ContentFiles } from '@/lib/content/source';
import type { Finding } from './finding';
import { CHECKS } from './registry';
import { readSheet, type Sheet } from './sheet';

/** What the gate found in a folder. */
export interface GateReport {
  sheets: readonly Sheet[];
  /** By file, then line. */
  findings: Finding[];
  /** Checks that could not look, with the reason. */
  skipped: string[];
}

/**
 * Judges the sheets of a folder. `isJudged` says which ones, by path in the folder: the others serve for comparison only. `documents` is the
 * folder of documents of others, null where there is none; `today` (YYYY-MM-DD) says which SMIC is in force.
 */
export function runGate(
  files: ContentFiles,
  { today, documents, isJudged }: { today: string; documents: string | null; isJudged: (file: string) => boolean },
): GateReport {
  const folder = [...files.jobs, ...files.trainings].map(readSheet);
  const sheets = folder.filter(({ file }) => isJudged(file));
  const context = { sheets, folder, catalogue: loadCatalogue(files, today), documents };
  const findings: Finding[] = [];
  const skipped: string[] = [];
  for (const [name, check] of CHECKS) {
    const result = check(context);
    if (Array.isArray(result)) findings.push(...result);
    else skipped.push(`${name} : ${result.skipped}`);
  }
  findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { sheets, findings, skipped };
}
