import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

/** A step of the breadcrumb; without an address, the page itself. Shown and given to engines from one list. */
export interface Crumb {
  label: string;
  href?: string;
}

const HOME: Crumb = { label: 'Accueil', href: '/' };

/** Where a job profile stands: home, catalogue, the job. */
export function jobCrumbs({ name }: JobSheet): Crumb[] {
  return [HOME, { label: 'Métiers', href: '/metiers' }, { label: capitalizeFirst(formatGenderedName(name).joined) }];
}

/** Where a training stands: home, trainings, the training. */
export function trainingCrumbs({ label }: Training): Crumb[] {
  return [HOME, { label: 'Formations', href: '/formations' }, { label: capitalizeFirst(label) }];
}
