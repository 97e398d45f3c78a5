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
/** The end of the address of a sheet of one page, with what a sentence leaves behind it. */
const HAND_OUT = /^a4[^\p{L}\p{N}]*$/iu;

/**
 * Decides what becomes of an address without a page: the profile it stands for (id, former slug, another name, a slip of the
 * keyboard that can mean one page only), or the names nearest to it.
 * @param path the path asked for, with or without a leading slash, escaped or not
 */
export function resolveUnknownAddress(catalogue: Catalogue, path: string): AddressAnswer {
  const asked = splitPath(path);
  const isHandOut = asked.length === 3 && HAND_OUT.test(asked[2] ?? '');
  const segments = isHandOut ? asked.slice(0, 2) : asked;
  const to = findNewAddress(catalogue, segments) ?? findMeantPage(catalogue, segments);
  if (to && !isHandOut) return { kind: 'moved', to };
  const handOut = isHandOut ? findHandOut(catalogue, to ?? `/${segments.join('/')}`) : undefined;
  if (handOut && handOut !== `/${asked.join('/')}`) return { kind: 'moved', to: handOut };
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

/** The sheet of one page is reached at every spelling of its profile. */
function findHandOut(catalogue: Catalogue, profile: string): string | undefined {
  const [, slug = ''] = splitPath(profile);
  const job = catalogue.findJob(slug);
  return job && profile === `/metiers/${job.slug}` ? `${profile}/a4` : undefined;
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
