import type { FacetPage } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobHit } from '@/lib/search/search-jobs';
import { searchTrainings, type TrainingHit } from '@/lib/search/search-trainings';
import { suggestNearNames } from '@/lib/search/suggest-near-names';
import { findMeantPage } from './find-meant-page';
import { findNearFacetPages } from './find-near-facet-pages';
import { readableWords } from './readable-words';
import { splitPath } from './split-path';

/** What to answer to an address that no page has. */
export type AddressAnswer =
  | { kind: 'moved'; to: string }
  | {
      kind: 'unknown';
      /** Last segment of the path as words, to start a search with; may be empty. */
      words: string;
      /** What was most likely looked for, and what to search. */
      subject: 'job' | 'training';
      jobs: readonly JobHit[];
      trainings: readonly TrainingHit[];
      /** Domains, interests, levels or statuses with a near name, where the address is one of theirs. */
      facetPages: readonly FacetPage[];
    };

const maxTrainings = 5;

/**
 * Decides what becomes of an address without a page: the profile it stands for (id, former slug, another name, a slip of the
 * keyboard that can mean one page only), or the names nearest to it.
 * @param path the path asked for, with or without a leading slash, escaped or not
 */
export function resolveUnknownAddress(catalogue: Catalogue, path: string): AddressAnswer {
  const segments = splitPath(path);
  const to = findNewAddress(catalogue, segments) ?? findMeantPage(catalogue, segments);
  if (to) return { kind: 'moved', to };
  const last = segments.at(-1) ?? '';
  const words = readableWords(last);
  const isTraining = segments[0]?.toLowerCase() === 'formations';
  const trainings = isTraining ? searchTrainings(catalogue, words, { limit: maxTrainings }) : [];
  return {
    kind: 'unknown',
    words,
    subject: isTraining ? 'training' : 'job',
    // The words of a diploma resemble too many jobs: they come in only where no training is near.
    jobs: trainings.length > 0 ? [] : suggestNearNames(catalogue, words),
    trainings,
    facetPages: findNearFacetPages(catalogue, segments),
  };
}

function findNewAddress(catalogue: Catalogue, segments: readonly string[]): string | undefined {
  const [folder = '', key, ...more] = segments;
  if (key === undefined || more.length > 0) return undefined;
  if (folder === 'metiers') {
    const job = readId(key, 'MET', (id) => catalogue.findJob(id)) ?? catalogue.findJobByFormerSlug(key);
    return job && job.slug !== key ? `/metiers/${job.slug}` : undefined;
  }
  if (folder === 'formations') {
    const training = readId(key, 'FOR', (id) => catalogue.findTraining(id));
    return training && `/formations/${training.slug}`;
  }
  return undefined;
}

/** Ids are understood in any case: "met.93" is MET.93. */
function readId<T>(key: string, prefix: 'MET' | 'FOR', find: (id: string) => T | undefined): T | undefined {
  const number = new RegExp(`^${prefix}\\.(\\d{1,9})$`, 'i').exec(key)?.[1];
  return number === undefined ? undefined : find(`${prefix}.${number}`);
}
