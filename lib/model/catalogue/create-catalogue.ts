import { sortDiagnostics } from '@/lib/diagnostics/report';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import type { Catalogue, CatalogueContent } from './catalogue';

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Makes the catalogue from finished records: sorts them and indexes them by id, slug and former slug. */
export function createCatalogue(content: CatalogueContent): Catalogue {
  const jobs = [...content.jobs].sort((a, b) => french.compare(a.name.masculine, b.name.masculine));
  const trainings = [...content.trainings].sort((a, b) => french.compare(a.label, b.label));
  const jobIndex = new Map(jobs.flatMap((job) => [[job.id, job] as const, [job.slug, job] as const]));
  const formerSlugs = new Map(jobs.flatMap((job) => job.formerSlugs.map((slug) => [slug, job] as const)));
  const trainingIndex = new Map(
    trainings.flatMap((training) => [[training.id, training] as const, [training.slug, training] as const]),
  );
  const jobsByTraining = indexJobsByTraining(jobs, trainings);
  return {
    ...content,
    jobs,
    trainings,
    diagnostics: sortDiagnostics(content.diagnostics),
    findJob: (idOrSlug) => jobIndex.get(idOrSlug),
    findJobByFormerSlug: (slug) => formerSlugs.get(slug),
    findTraining: (idOrSlug) => trainingIndex.get(idOrSlug),
    listJobsOfTraining: (training) => jobsByTraining.get(training.slug) ?? [],
  };
}

/** Jobs of each training, by the training's slug, in the order of the jobs: said by either of the two sheets. */
function indexJobsByTraining(jobs: readonly JobSheet[], trainings: readonly Training[]): Map<string, JobSheet[]> {
  const slugsByJob = new Map<string, Set<string>>();
  const add = (jobId: string | null, slug: string | null) => {
    if (jobId === null || slug === null) return;
    const slugs = slugsByJob.get(jobId);
    if (slugs) slugs.add(slug);
    else slugsByJob.set(jobId, new Set([slug]));
  };
  for (const job of jobs) for (const training of job.trainings) add(job.id, training.slug);
  for (const training of trainings) for (const job of training.associatedJobs) add(job.id, training.slug);

  const index = new Map<string, JobSheet[]>();
  for (const job of jobs) {
    for (const slug of slugsByJob.get(job.id) ?? []) {
      const list = index.get(slug);
      if (list) list.push(job);
      else index.set(slug, [job]);
    }
  }
  return index;
}
