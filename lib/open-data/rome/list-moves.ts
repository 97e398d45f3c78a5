import { readDomain } from '@/lib/model/job-sheet/read-domain';
import { findCodeBearer, isWithinOneField } from '@/lib/model/job-sheet/rome-mobility';
import type { IsRegulated } from '@/lib/model/reference/regulated-jobs';
import { findOwnCodes, type NamedJob } from '@/lib/open-data/rome/find-own-codes';
import type { RomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';
import { groupPairs } from '@/lib/text/group-by';

/** A move between two sheets, read from the ROME. It has no direction: the ROME 4.0 gives none. */
export interface RomeMove {
  /** Id of the other sheet. */
  to: string;
  /** ROME 4.0 jobs that the published table joins. */
  from: { code: string; label: string };
  into: { code: string; label: string };
}

const MOST_MOVES = 8;

/**
 * Lists the moves between the sheets of one import, by sheet id. Precision first: a mobility joins two ROME 4.0 jobs, and a move is kept where
 * each of them is one sheet and one only (`findCodeBearer`), both of one field (`isWithinOneField`). Never toward a job that a law reserves.
 * At most eight a sheet, in the order of the ROME.
 */
export function listRomeMoves(
  jobs: readonly NamedJob[],
  rome: RomeReferenceData,
  known: RomeNames,
  isRegulated: IsRegulated,
): Map<string, RomeMove[]> {
  const bearers = indexBearers(jobs, rome, known);
  const endOf = (code: string) => ({ code, label: rome.codes.get(code)?.label ?? code });
  const isReserved = (code: string, { names, otherNames }: NamedJob) =>
    rome.regulatedCodes.has(code) || isRegulated({ names: [...names, ...otherNames], romeCodes: [code] });
  const moves = [...bearers].flatMap(([code, job]) =>
    (rome.mobilities.get(code) ?? []).flatMap((target) => {
      const other = bearers.get(target);
      if (!other || other === job || isReserved(target, other)) return [];
      const isNear = isWithinOneField(
        { code, domains: job.domains.map(readDomain) },
        { code: target, domains: other.domains.map(readDomain) },
      );
      return isNear ? [[job.id, { to: other.id, from: endOf(code), into: endOf(target) }] as const] : [];
    }),
  );
  return new Map(
    [...groupPairs(moves)].map(([id, ofJob]) => {
      const once = ofJob.filter((move, index) => ofJob.findIndex(({ to }) => to === move.to) === index);
      return [id, once.slice(0, MOST_MOVES)];
    }),
  );
}

/** The one sheet of each code that has one. A code is shared by all sheets that print it, even by those whose names are another code's. */
function indexBearers(jobs: readonly NamedJob[], rome: RomeReferenceData, known: RomeNames): Map<string, NamedJob> {
  const sharers = groupPairs(
    jobs.flatMap((job) =>
      [...new Set([...findOwnCodes(job, rome, known).codes, ...job.romeCodes])].map((code) => [code, job] as const),
    ),
  );
  return new Map(
    [...sharers].flatMap(([code, sharing]) => {
      const bearer = findCodeBearer(sharing, rome.codes.get(code)?.label ?? '', ({ names }) => names);
      return bearer ? [[code, bearer] as const] : [];
    }),
  );
}
