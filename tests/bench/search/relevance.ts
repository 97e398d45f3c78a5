/**
 * `npx tsx tests/bench/search/relevance.ts`: how well the search of the site answers queries made from its own sheets.
 * Options: --engine ours|…  --kinds typo,everyday  --misses typo,everyday (what came first instead)  --within 1 (a miss is not among the first so many)  --depth names|full
 * --most 100: at most so many queries of a kind, for the slower engines.
 * --seed 7: other typing errors and samples than those of the published figures. CONTENT_DIR names the content folder.
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { aims, isReached } from './aims';
import { type AnsweredQuery, askAll } from './ask-all';
import { engineNames, engines } from './engines/engines';
import { makeQueries, type QueryKind, queryKinds } from './make-queries';
import { sampleKinds } from './sample-kinds';
import { findRank, scoreAnswers } from './score-answers';

const SHOWN_MISSES = 60;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'ours' },
      depth: { type: 'string', default: 'names' },
      most: { type: 'string', default: '10000' },
      seed: { type: 'string' },
      within: { type: 'string' },
      kinds: { type: 'string' },
      misses: { type: 'string' },
    },
  });
  const name = chooseOne('--engine', values.engine, engineNames);
  const depth = chooseOne('--depth', values.depth, ['names', 'full'] as const);
  const misses = chooseSome('--misses', values.misses ?? '', queryKinds);
  const kinds = chooseSome('--kinds', values.kinds ?? '', queryKinds);
  const asked = kinds.length + misses.length > 0 ? [...kinds, ...misses] : queryKinds;

  const catalogue = await readCatalogue();
  const all = makeQueries(catalogue, values.seed === undefined ? undefined : Number(values.seed)).filter(({ kind }) =>
    asked.includes(kind),
  );
  const queries = sampleKinds(all, Number(values.most));
  const start = performance.now();
  const answered = await askAll(engines[name](catalogue, depth), queries);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}, ${catalogue.jobs.length} jobs, ${queries.length} queries in ${seconds} s (index included)\n`);
  printScores(answered);
  for (const kind of misses) printMisses(catalogue, kind, answered, Number(values.within) || undefined);
}

function printScores(answered: readonly AnsweredQuery[]): void {
  console.log(`${'kind'.padEnd(20)} queries      MRR      @1       @3       @10   itself@10   aim`);
  for (const kind of queryKinds) {
    const ofKind = answered.filter(({ query }) => query.kind === kind);
    if (ofKind.length === 0) continue;
    const score = scoreAnswers(ofKind);
    const aim = aims[kind];
    const verdict = aim
      ? `${aim.of} ${percent(aim.atLeast).trim()}: ${isReached(kind, score) ? 'reached' : 'MISSED'}`
      : '';
    const shares = [score.successAt1, score.successAt3, score.successAt10, score.strictAt10].map(percent).join(' ');
    const count = String(score.queries).padStart(6);
    console.log(`${kind.padEnd(20)} ${count}   ${score.meanReciprocalRank.toFixed(3)} ${shares}   ${verdict}`);
  }
}

function printMisses(
  catalogue: Catalogue,
  kind: QueryKind,
  answered: readonly AnsweredQuery[],
  limit = aims[kind]?.of === 'successAt1' ? 1 : 3,
): void {
  const nameOf = (id: string) => `${id} ${catalogue.findJob(id)?.name.masculine ?? '?'}`;
  const missed = answered.filter(({ query, answers }) => query.kind === kind && findRank(answers, query) > limit);
  console.log(`\n${kind}: ${missed.length} not among the first ${limit}`);
  for (const { query, answers } of missed.slice(0, SHOWN_MISSES)) {
    const rank = findRank(answers, query);
    console.log(`- « ${query.text} », wanted ${query.wanted.slice(0, 4).map(nameOf).join(' or ')}: rank ${rank}`);
    console.log(`    first: ${answers.slice(0, 3).map(nameOf).join(', ') || 'nothing'}`);
  }
}

function chooseSome<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice[] {
  return text.split(',').flatMap((word) => (word ? [chooseOne(option, word, choices)] : []));
}

function chooseOne<Choice extends string>(option: string, word: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known === word);
  if (!choice) throw new Error(`${option}: "${word}" is not one of ${choices.join(', ')}`);
  return choice;
}

await main();
