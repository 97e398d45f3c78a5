import { type DomainFamily, findDomainFamily } from '@/lib/facets/domain-families';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import type { Place } from '@/lib/guided-start/workplace/place-cues';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet, Level } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { BELOW_TRADE_DIPLOMAS, countYearsAfter3e } from '@/lib/pathways/study-years';
import { toSlug } from '@/lib/text/slug';

/** What the emblem of a sheet is drawn from. It only repeats what the page says in words. */
export interface EmblemData {
  /** 1 to 8, one a year of study after the 3e; null where the level is unknown, which is drawn as flat ground. */
  steps: number | null;
  /** Slug of the domain, for the sign on the last step; null without a domain. */
  domain: string | null;
  /** Whose pattern the ground has; null where the domain is in no family. */
  family: DomainFamily | null;
  /** Slugs of at most three interests, in the order of the sheet. */
  interests: readonly string[];
  /** Where one works, where the sheet says one place and no other; null otherwise. */
  place: Place | null;
}

const MOST_STEPS = 8;
const MOST_INTERESTS = 3;

/** Steps of the levels 3 to 8 of the national frame (RNCP), those of the job levels of the same diplomas: CAP, bac, bac + 2, 3, 5, 8. */
const STEPS_OF_RANK: Readonly<Record<number, number>> = { 3: 2, 4: 3, 5: 5, 6: 6, 7: 8, 8: 8 };

/** Draws a job: its minimum level as steps, the sign of its first domain, its first interests, its place of work. */
export function toJobEmblem(catalogue: Catalogue, job: JobSheet): EmblemData {
  const places = listWorkplaces(catalogue).get(job) ?? [];
  const [first] = places;
  return {
    steps: job.minimumLevel && countSteps(job.minimumLevel),
    ...toDomainParts(job),
    interests: job.interests.slice(0, MOST_INTERESTS).map(toSlug),
    place: first && places.length === 1 ? first.place : null,
  };
}

/** Draws a training: the level that it leads to as steps, the sign of the domain of its first job that has one. */
export function toTrainingEmblem(catalogue: Catalogue, training: Training): EmblemData {
  const named = training.associatedJobs.map(({ slug }) => (slug ? catalogue.findJob(slug) : undefined));
  const jobs = [...named, ...catalogue.listJobsOfTraining(training)];
  return {
    steps: training.certificationRank && (STEPS_OF_RANK[training.certificationRank] ?? null),
    ...toDomainParts(jobs.find((job) => job && domainOf(job))),
    interests: [],
    place: null,
  };
}

/** One step a year of study from the end of the 3e, at least one, at most eight; null for a level that is off the scale. */
function countSteps(level: Level): number | null {
  const years = BELOW_TRADE_DIPLOMAS.has(level.slug) ? 1 : countYearsAfter3e(level);
  return years && Math.min(years, MOST_STEPS);
}

function toDomainParts(job: JobSheet | undefined): Pick<EmblemData, 'domain' | 'family'> {
  const domain = job ? domainOf(job) : null;
  return { domain: domain?.slug ?? null, family: domain ? findDomainFamily(domain.slug) : null };
}
