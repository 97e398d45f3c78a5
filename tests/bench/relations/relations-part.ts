import v8 from 'node:v8';
import vm from 'node:vm';
import MiniSearch from 'minisearch';
import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { romeFamily, trainingKey } from '@/lib/similar/job-features';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import type { Part } from '../part';
import { measureInTurn } from '../report/measure-in-turn';
import { type Measurement, toReported } from '../report/measurement';

const ROUNDS = 5;
const RELATED = 6;
const MEGABYTE = 1024 * 1024;

/**
 * Time and memory of the relations over the whole corpus, index included, against two ways to find neighbours over the same features: a
 * MiniSearch query made of them, and the brute force of Jaccard. Counts what leads nowhere: it must be nothing.
 */
export const measureRelations: Part = async () => {
  const catalogue = await readCatalogue();
  const features = catalogue.jobs.map(listFeatures);
  const contestants = {
    ours: () => relateAll({ ...catalogue }),
    miniSearch: () => searchAll(features),
    jaccard: () => compareAllPairs(features),
  };
  const times = measureInTurn(contestants, ROUNDS);
  const how = `${catalogue.jobs.length} métiers, index compris, médiane de ${ROUNDS} tours alternés après un tour à vide`;
  const relations = relateAll(catalogue).flat();
  const moves = catalogue.jobs.flatMap((job) => listCareerMoves(catalogue, job).map((move) => ({ job, move })));
  const lost =
    relations.filter(({ job }) => catalogue.findJob(job.id) !== job).length +
    moves.filter(({ move }) => move.job && catalogue.findJob(move.job.id) !== move.job).length;
  const line = (what: string, value: number, unit: string, comment = how): Measurement =>
    toReported({ what, value, unit, decimals: 2, how: comment });
  return [
    line('tous les métiers proches', times.ours / 1000, 's'),
    line('par métier', times.ours / catalogue.jobs.length, 'ms'),
    line('métiers proches ÷ MiniSearch', times.ours / times.miniSearch, '', `mêmes traits, sans les mots ; ${how}`),
    line(
      'métiers proches ÷ Jaccard, toutes les paires',
      times.ours / times.jaccard,
      '',
      `mêmes traits, sans les mots ; ${how}`,
    ),
    line('mémoire de l’index', measureMemory(catalogue) / MEGABYTE, 'Mo', 'tas occupé, après moins avant'),
    line('métiers sans métier proche', catalogue.jobs.length - countJobsWith(catalogue), '', 'sur toute la collection'),
    line('relations et passages', relations.length + moves.length, '', `${moves.length} passages`),
    line('relations et passages sans page', lost, '', 'doit être 0'),
  ];
};

function relateAll(catalogue: Catalogue) {
  return catalogue.jobs.map((job) => listRelatedJobs(catalogue, job, { max: RELATED }));
}

function countJobsWith(catalogue: Catalogue): number {
  return relateAll(catalogue).filter((related) => related.length > 0).length;
}

/** What two jobs may share, as words. */
function listFeatures(job: JobSheet): string[] {
  return [
    ...job.trainings.map(trainingKey),
    ...job.domains.flatMap(({ subdomain }) => subdomain ?? []),
    ...job.romeCodes,
    ...job.romeCodes.map(romeFamily),
    ...job.interests,
  ];
}

function searchAll(features: readonly (readonly string[])[]): unknown {
  const separator = '|';
  const index = new MiniSearch({
    fields: ['features'],
    tokenize: (text) => text.split(separator),
    processTerm: (term) => term,
  });
  index.addAll(features.map((list, id) => ({ id, features: list.join(separator) })));
  return features.map((list) => index.search(list.join(separator)).slice(0, RELATED + 1));
}

function compareAllPairs(features: readonly (readonly string[])[]): unknown {
  const sets = features.map((list) => new Set(list));
  return sets.map((set, position) =>
    sets
      .map((other, at) => ({ at, score: at === position ? 0 : jaccard(set, other) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, RELATED),
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}

/** Heap taken by the index of a fresh catalogue, in bytes. */
function measureMemory(catalogue: Catalogue): number {
  v8.setFlagsFromString('--expose-gc');
  const collectGarbage = vm.runInNewContext('gc') as () => void;
  const fresh = { ...catalogue };
  const [first] = fresh.jobs;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  if (first) listRelatedJobs(fresh, first);
  collectGarbage();
  return Math.max(0, process.memoryUsage().heapUsed - before);
}
