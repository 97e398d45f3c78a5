import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findWorkplaces, type Workplace } from './find-workplaces';

/** Gives the workplaces of every job (see `findWorkplaces`); a job whose sheet does not say has an empty list. Made once per catalogue. */
export const listWorkplaces = oncePerCatalogue(
  (catalogue: Catalogue): ReadonlyMap<JobSheet, readonly Workplace[]> =>
    new Map(catalogue.jobs.map((job) => [job, findWorkplaces(job)])),
);
