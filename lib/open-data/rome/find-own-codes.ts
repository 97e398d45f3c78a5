import { COMPARISONS } from '@/lib/model/job-sheet/rome-name-forms';
import type { RomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** A sheet as the ROME sees it. */
export interface NamedJob {
  id: string;
  /** Codes that the sheet prints: ROME 3, each of which became one or several ROME 4.0 codes. */
  romeCodes: readonly string[];
  /** Both forms of the job's name. */
  names: readonly string[];
  otherNames: readonly string[];
  /** "domaine/sous-domaine", where they are known. */
  domains: readonly string[];
}

/** ROME 4.0 codes of one sheet, and how they were found. */
export interface OwnCodes {
  codes: string[];
  /**
   * "label": the sheet bears the name of the code itself; "appellation": a name that the code lists; "code": no name is the same, and the
   * printed codes are all that is known. A ROME 3 code covers many jobs: what is said of it may not hold for this one.
   */
  by: 'label' | 'appellation' | 'code';
}

/**
 * Finds the ROME 4.0 jobs that a sheet is about, among those that come from its printed codes, by comparing names. The sheet's own name
 * is preferred to its other names, the label of a code to the names it lists. Falls back on the printed codes that ROME 4.0 still has.
 */
export function findOwnCodes(job: NamedJob, rome: RomeReferenceData, known: RomeNames): OwnCodes {
  const isInside = (code: string) =>
    job.romeCodes.includes(code) || job.romeCodes.includes(rome.codes.get(code)?.parent ?? '');
  const look = (names: readonly string[], indexes: RomeNames['labels']) => {
    for (const [at, compare] of COMPARISONS.entries()) {
      const codes = names.flatMap((name) => [...(indexes[at]?.get(compare(name)) ?? [])]).filter(isInside);
      if (codes.length > 0) return [...new Set(codes)].sort();
    }
    return null;
  };
  const labelled = look(job.names, known.labels);
  if (labelled) return { codes: labelled, by: 'label' };
  const listed = look(job.names, known.appellations) ?? look(job.otherNames, known.appellations);
  if (listed) return { codes: listed, by: 'appellation' };
  return { codes: job.romeCodes.filter((code) => rome.codes.has(code)), by: 'code' };
}
