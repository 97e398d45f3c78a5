import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { CareerMove, GenderedName, JobSheet, RomeLink } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { findCodeBearer, isWithinOneField } from '@/lib/model/job-sheet/rome-mobility';
import { createRegulatedTest } from '@/lib/model/reference/regulated-jobs';
import { groupPairs } from '@/lib/text/group-by';
import { isRomeMobility } from './is-rome-mobility';

/** A move that the site may tell. */
export interface KeptMove extends CareerMove {
  /** A mobility of the ROME of France Travail, not a path that the sheet's author states. */
  isRome: boolean;
}

/** Two jobs are side by side up to this many steps of the scale of levels: from a CAP to a bac, from bac + 3 to bac + 5. */
const MOST_STEPS = 2;

/**
 * Lists the moves of every sheet that the site may tell, in the order of the sheet; made once per catalogue. What an author states is told as it
 * stands. A mobility of the ROME is told without direction, since the ROME gives none, and never toward a job that a law reserves, nor one
 * of another level. Where it names its codes, each of them must stand for one sheet and one only, both of one field: imports sort them so, but
 * older ones did not.
 */
export const listKeptMoves = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<JobSheet, readonly KeptMove[]> => {
  const isRegulated = createRegulatedTest(catalogue.regulatedJobs);
  const standsFor = indexCodes(catalogue.jobs);
  const isSafe = (from: JobSheet, { jobId, label, rome }: CareerMove) => {
    const toward = jobId === null ? undefined : catalogue.findJob(jobId);
    const names = toward ? [toward.name, ...toward.otherNames].flatMap(formsOf) : label.split('/');
    if (isRegulated({ names, romeCodes: rome ? [rome.toward.code] : [] })) return false;
    if (toward && countSteps(from, toward) > MOST_STEPS) return false;
    if (!rome) return true;
    if (!standsFor(rome.from, from)) return false;
    if (!toward) return true;
    const ends = [
      { code: rome.from.code, domains: from.domains },
      { code: rome.toward.code, domains: toward.domains },
    ] as const;
    return standsFor(rome.toward, toward) && isWithinOneField(...ends);
  };
  return new Map(
    catalogue.jobs.map((job) => [
      job,
      job.careerMoves.flatMap((move): KeptMove[] => {
        if (!isRomeMobility(move, job)) return [{ ...move, isRome: false }];
        return isSafe(job, move) ? [{ ...move, direction: 'sideways', isRome: true }] : [];
      }),
    ]),
  );
});

/** Makes the test of a code and a sheet: is it the one that the code stands for? */
function indexCodes(jobs: readonly JobSheet[]) {
  const sharers = groupPairs(jobs.flatMap((job) => job.romeCodes.map((code) => [code, job] as const)));
  return ({ code, label }: RomeLink['from'], job: JobSheet): boolean => {
    const sharing = new Set([...(sharers.get(code) ?? []), job]);
    return findCodeBearer([...sharing], label, ({ name }) => formsOf(name)) === job;
  };
}

function formsOf({ feminine, masculine }: GenderedName): string[] {
  return [feminine, masculine];
}

/** How far apart the minimum levels are; 0 where one of them is unknown, or is none of the scale. */
function countSteps(...jobs: [JobSheet, JobSheet]): number {
  const [rank, other] = jobs.map(({ minimumLevel }) => {
    const step = minimumLevel ? findLevel(minimumLevel.slug) : undefined;
    return step && !step.offScale ? step.rank : undefined;
  });
  return rank === undefined || other === undefined ? 0 : Math.abs(rank - other);
}
