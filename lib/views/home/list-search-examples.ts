import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findCards } from '@/lib/search/cards/find-cards';
import { searchJobs } from '@/lib/search/search-jobs';
import { explainWords } from '@/lib/views/job-list/explain-words';
import type { HomeLink } from './home';

/** What pupils type: a subject, a wish, a diploma; the first that find something are shown. */
const WORDS = [
  'animaux',
  'travailler dehors',
  'dessin',
  'sans diplôme',
  'soigner',
  'enfants',
  'informatique',
  'sport',
  'commerce',
];
const MOST = 3;

/**
 * Lists searches that show what the field understands. Each names a way in and finds jobs by the words as they are written; where too few do,
 * names of jobs take their place.
 */
export function listSearchExamples(catalogue: Catalogue): HomeLink[] {
  const found = WORDS.filter((words) => isUnderstood(catalogue, words));
  const names = catalogue.jobs.map(({ name }) => name.feminine);
  return [...found, ...names].slice(0, MOST).map((q) => ({ label: q, href: catalogueHref({ q }) }));
}

function isUnderstood(catalogue: Catalogue, words: string): boolean {
  const { total, understood } = searchJobs(catalogue, words, { limit: 1 });
  const { isMended, leftOut } = explainWords(words, understood);
  return total > 0 && !isMended && leftOut.length === 0 && findCards(catalogue, words).length > 0;
}
