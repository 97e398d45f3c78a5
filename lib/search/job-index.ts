import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { type BodyIndex, buildBodyIndex } from './body-index';
import { buildExactNames, type ExactNames } from './exact-names';
import { buildFormIndex, type FormIndex } from './form-index';
import { type JobFormKind, listJobForms } from './job-forms';
import { rateScatteredKind } from './rate-match';

export interface JobIndex {
  /** Names, other names, official terms, everyday words, ROME appellations, trainings. */
  forms: FormIndex<JobFormKind>;
  /** What each form counts for where the words of a query are scattered. */
  formScales: Float32Array;
  /** Words of the sections. */
  body: BodyIndex;
  ids: ExactNames;
}

/**
 * Indexes the jobs by their names and their texts; made once per catalogue.
 * @returns positions are those of `catalogue.jobs`
 */
export const buildJobIndex = oncePerCatalogue((catalogue: Catalogue): JobIndex => {
  const { jobs } = catalogue;
  const forms = listJobForms(catalogue);
  return {
    forms: buildFormIndex(forms, jobs.length),
    formScales: Float32Array.from(forms, ({ kind }) => rateScatteredKind(kind)),
    body: buildBodyIndex(jobs),
    ids: buildExactNames(jobs.map((job) => [job.id])),
  };
}, 'job index');
