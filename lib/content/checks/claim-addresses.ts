import type { ParsedJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';

interface PlacedSheet {
  raw: ParsedJobSheet['raw'];
  job: JobSheet;
}

/**
 * Gives each address to one job: its present owner first, then the first sheet that claims it as a former one; and takes away the moves
 * toward an id that no sheet has, which a page could only show as a number, and toward the job itself.
 */
export function claimAddresses(sheets: readonly PlacedSheet[]): { jobs: JobSheet[]; diagnostics: Diagnostic[] } {
  const owners = new Map(sheets.map(({ job }) => [job.slug, job]));
  const ids = new Set(sheets.map(({ job }) => job.id));
  const diagnostics: Diagnostic[] = [];
  const jobs = sheets.map(({ raw, job }) => {
    const formerSlugs = job.formerSlugs.filter((slug, index) => {
      const owner = owners.get(slug);
      if (!owner) {
        owners.set(slug, job);
        return true;
      }
      const place = { file: raw.file, ...raw.head.placeOf(['anciens-noms', index]) };
      const other = owner === job ? 'cette fiche' : `« ${owner.name.masculine} » (${owner.file})`;
      diagnostics.push(createDiagnostic('claimed-address', place, { slug, other }));
      return false;
    });
    const own = new Set([job.name.heading, job.name.masculine, job.name.feminine].map(foldText));
    const careerMoves = job.careerMoves.filter(({ jobId, label, line }) => {
      if (jobId === null ? !own.has(foldText(label)) : ids.has(jobId) && jobId !== job.id) return true;
      diagnostics.push(createDiagnostic('unknown-move', { file: raw.file, line }, { target: label }));
      return false;
    });
    return { ...job, formerSlugs, careerMoves };
  });
  return { jobs, diagnostics };
}
