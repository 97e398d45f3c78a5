import { toSlug } from '@/lib/text/slug';
import type { JobSheet } from './job-sheet';

/** The domain that a job is shown under: the first that its sheet names, with its slug; null where it names none. */
export function domainOf({ domains: [first] }: Pick<JobSheet, 'domains'>): { slug: string; label: string } | null {
  return first ? { slug: toSlug(first.domain), label: first.domain } : null;
}
