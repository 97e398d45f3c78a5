import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import type { Training } from '@/lib/model/training/training';
import { PAGES, type PagePath } from '@/lib/site/pages';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

/** A step of the breadcrumb; without an address, the page itself. Shown and given to engines from one list. */
export interface Crumb {
  label: string;
  href?: string;
}

/** A step of the breadcrumb that leads to a page of the registry. */
export function crumbTo(path: PagePath): Crumb {
  return { label: PAGES[path].label, href: path };
}

/** Where a page of the registry stands: home, the page. */
export function pageCrumbs(path: PagePath): Crumb[] {
  return [crumbTo('/'), { label: PAGES[path].label }];
}

/** Where a job profile stands: home, catalogue, the domain where it has one, the job. */
export function jobCrumbs(job: JobSheet): Crumb[] {
  const domain = domainOf(job);
  return [
    crumbTo('/'),
    crumbTo('/metiers'),
    ...(domain
      ? [{ label: capitalizeFirst(domain.label), href: `${FACET_ADDRESSES.domain.folder}/${domain.slug}` }]
      : []),
    { label: nameJob(job) },
  ];
}

/** Where a training stands: home, trainings, the training. */
export function trainingCrumbs({ label }: Training): Crumb[] {
  return [crumbTo('/'), crumbTo('/formations'), { label: capitalizeFirst(label) }];
}
