import { countCodes } from '@/lib/cli/summarize-by-code';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { WrittenCounts } from '@/lib/open-data/disk/output-folder';
import type { ImportCounts } from '@/lib/open-data/import-open-data';
import { formatCount } from '@/lib/text/format-count';

/** What one import did. */
export interface ImportReport {
  counts: ImportCounts;
  written: WrittenCounts;
  findings: readonly Diagnostic[];
  isDryRun: boolean;
  out: string;
}

/** The summary of an import: what was read, what it got, what was written, and the findings by code. Several lines, each with its line break. */
export function describeImport({ counts, written, findings, isDryRun, out }: ImportReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const left = new Set(errors.map(nameRecord)).size;
  const codes = [
    ...countCodes(errors).map(([code, count]) => `${String(count).padStart(6)}  erreur         ${code}`),
    ...countCodes(warnings).map(([code, count]) => `${String(count).padStart(6)}  avertissement  ${code}`),
  ];
  const lines = [
    `Lu : ${formatCount(counts.jobs + counts.trainings + left, 'fiche', 'fiches')}, dont ${formatCount(left, 'laissée de côté', 'laissées de côté')}.`,
    `Métiers : ${counts.jobs} (domaines ${counts.withDomains}, libellés ROME ${counts.withRome}, parcours ${counts.withMoves}, soit ${formatCount(counts.moves, 'lien', 'liens')}, appellations du ROME ${counts.withAppellations}, soit ${formatCount(counts.appellations, 'nom', 'noms')}). Formations : ${counts.trainings}.`,
    `${isDryRun ? 'À blanc, rien n’est écrit. Seraient écrits' : `Écrit dans ${out}`} : ${formatCount(written.written, 'fichier', 'fichiers')}, dont ${formatCount(written.unchanged, 'inchangé', 'inchangés')} ; ${formatCount(written.removed, 'retiré', 'retirés')} ; ${formatCount(written.carried, 'fichier ajouté à la main gardé', 'fichiers ajoutés à la main gardés')}.`,
  ];
  return `${[...codes, ...lines].join('\n')}\n`;
}

/** A record is a Markdown file, or a place in an XML file: it may have several errors. */
function nameRecord({ file, line }: Diagnostic): string {
  return /\.md$/i.test(file) ? file : `${file}:${line}`;
}
