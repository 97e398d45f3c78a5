import type { Catalogue } from '@/lib/content/catalogue';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { buildExactNames, type ExactNames } from './exact-names';
import { buildTextIndex, type TextIndex } from './text-index';

export type JobField = 'names' | 'otherNames' | 'tagline';

export interface JobIndex {
  /** Names (both genders, the heading) and ids. */
  names: ExactNames;
  /** Other names, in both genders. */
  otherNames: ExactNames;
  romeCodes: ExactNames;
  text: TextIndex<JobField>;
}

const indexes = new WeakMap<Catalogue, JobIndex>();

/** Every written form of a job's own name. */
export function listNameForms({ name }: JobSheet): string[] {
  return [name.feminine, name.masculine, name.heading];
}

/** Every written form of a job's other names. */
export function listOtherNameForms({ otherNames }: JobSheet): string[] {
  return otherNames.flatMap(({ feminine, masculine, heading }) => [feminine, masculine, heading]).filter(Boolean);
}

/**
 * Indexes the jobs by name, other names and tagline; made once per catalogue.
 * @returns positions are those of `catalogue.jobs`
 */
export function buildJobIndex(catalogue: Catalogue): JobIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const { jobs } = catalogue;
  const index: JobIndex = {
    names: buildExactNames(jobs.map((job) => [...listNameForms(job), job.id])),
    otherNames: buildExactNames(jobs.map(listOtherNameForms)),
    romeCodes: buildExactNames(jobs.map((job) => job.romeCodes)),
    text: buildTextIndex(
      ['names', 'otherNames', 'tagline'],
      jobs.map((job) => ({
        names: listNameForms(job).join(' '),
        otherNames: listOtherNameForms(job).join(' '),
        tagline: job.tagline,
      })),
    ),
  };
  indexes.set(catalogue, index);
  return index;
}
