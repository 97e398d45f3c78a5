import type { Noun } from '@/lib/listing/describe-results';

/** How the jobs of a list are counted. */
export const JOB_NOUN: Noun = { singular: 'métier', plural: 'métiers', none: 'Aucun métier' };
