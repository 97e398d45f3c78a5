import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { atLeast, type Line, type Measurement, toReported } from '../report/measurement';
import { aims } from './aims';
import { askAll } from './ask-all';
import { buildOurs } from './engines/build-ours';
import { kindNames } from './kind-names';
import { makeQueries, type QueryKind, queryKinds } from './make-queries';
import { type Score, scoreAnswers } from './score-answers';

/** Another draw of typing errors and samples than the published one, which the engine may have been tuned on. */
const OTHER_SEED = 41;
const DRAWN: readonly QueryKind[] = ['typo', 'other-typo', 'rome-appellation', 'training'];

const places = { successAt1: 'au rang 1', successAt3: 'dans les 3 premiers', successAt10: 'dans les 10 premiers' };

/** How well the site's engine answers each kind of query, against the aims. */
export async function measureRelevance(catalogue: Catalogue): Promise<Measurement[]> {
  const engine = buildOurs(catalogue, 'full');
  const answered = await askAll(engine, makeQueries(catalogue));
  const others = await askAll(
    engine,
    makeQueries(catalogue, OTHER_SEED).filter(({ kind }) => DRAWN.includes(kind)),
  );
  return [
    ...queryKinds.flatMap((kind) => describeKind(kind, answered, '')),
    ...DRAWN.flatMap((kind) => describeKind(kind, others, ', autre tirage')),
  ];
}

function describeKind(kind: QueryKind, answered: Awaited<ReturnType<typeof askAll>>, note: string): Measurement[] {
  const ofKind = answered.filter(({ query }) => query.kind === kind);
  if (ofKind.length === 0) return [];
  const score = scoreAnswers(ofKind);
  const { of, atLeast: share } = aims[kind] ?? { of: 'successAt3' as const, atLeast: null };
  const line: Line = {
    what: `${kindNames[kind]}${note}, ${places[of]}`,
    value: 100 * score[of],
    unit: '%',
    decimals: 1,
    how: describeScore(score),
  };
  return [share === null ? toReported(line) : atLeast(100 * share, line)];
}

function describeScore({
  queries,
  meanReciprocalRank,
  successAt1,
  successAt3,
  successAt10,
  strictAt10,
}: Score): string {
  const percent = (share: number) => (100 * share).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  const rank = meanReciprocalRank.toLocaleString('fr-FR', { maximumFractionDigits: 3 });
  const shares = [successAt1, successAt3, successAt10].map(percent).join(', ');
  return `${queries} requêtes ; rang réciproque moyen ${rank} ; rangs 1, 3, 10 : ${shares} % ; homonymes comptés, rang 10 : ${percent(strictAt10)} %`;
}
