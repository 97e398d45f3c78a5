import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findWorkplaces, type Workplace } from './find-workplaces';

const workplacesOf = new WeakMap<Catalogue, ReadonlyMap<JobSheet, readonly Workplace[]>>();

/** Gives the workplaces of every job (see `findWorkplaces`); a job whose sheet does not say has an empty list. Made once per catalogue. */
export function listWorkplaces(catalogue: Catalogue): ReadonlyMap<JobSheet, readonly Workplace[]> {
  const known = workplacesOf.get(catalogue);
  if (known) return known;
  const workplaces = new Map(catalogue.jobs.map((job) => [job, findWorkplaces(job)]));
  workplacesOf.set(catalogue, workplaces);
  return workplaces;
}
