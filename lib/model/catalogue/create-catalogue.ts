import { sortDiagnostics } from '@/lib/diagnostics/report';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { groupPairs } from '@/lib/text/group-by';
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
  const named = [
    ...jobs.flatMap((job) => job.trainings.map(({ slug }) => [job.id, slug] as const)),
    ...trainings.flatMap(({ slug, associatedJobs }) => associatedJobs.map(({ id }) => [id, slug] as const)),
  ];
  const slugsByJob = groupPairs<string | null, string | null>(named);
  return groupPairs(
    jobs.flatMap((job) =>
      [...new Set(slugsByJob.get(job.id))].flatMap((slug) => (slug === null ? [] : [[slug, job] as const])),
    ),
  );
}
