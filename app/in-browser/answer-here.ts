import type { AskedPage } from '@/lib/build/static/adapt-page';
import { loadLacking, loadPiece, readCatalogue } from './prepared-catalogue';

type Load = () => Promise<{ GET: (request: Request) => Promise<Response> }>;

/** The routes that make their answer of a query: a site made of files runs them in the browser. Each is loaded when it is asked. */
const ROUTES: Readonly<Record<AskedPage, Load> & Record<string, Load>> = {
  '/metiers': () => import('@/app/metiers/route'),
  '/formations': () => import('@/app/formations/route'),
  '/par-ou-commencer': () => import('@/app/par-ou-commencer/route'),
  '/comparer': () => import('@/app/comparer/route'),
  '/selection': () => import('@/app/selection/route'),
  '/selection/livret': () => import('@/app/selection/livret/route'),
  '/selection/classe': () => import('@/app/selection/classe/route'),
  '/hasard': () => import('@/app/hasard/route'),
  '/metiers.csv': () => import('@/app/metiers.csv/route'),
  '/selection.csv': () => import('@/app/selection.csv/route'),
  '/api/recherche': () => import('@/app/api/recherche/route'),
};
const unknown = () => import('@/app/adresse-inconnue/route');

/** What is read may name more to read, a few times. */
const MOST_ROUNDS = 8;

let last: Promise<unknown> = Promise.resolve();

/**
 * Answers to an address as the server would, by the same code. What an answer lacked is loaded, and the answer made again, until it lacks nothing:
 * no rule has to know what a browser holds. One answer after the other, for what is lacking is noted for all.
 * @param address with its query, from the root of the site: "/metiers?q=boulanger"; one that no route has is an unknown address
 */
export function answerHere(address: string): Promise<Response> {
  const answer = last.then(() => answerWhole(new URL(address, location.origin)));
  last = answer.catch(() => undefined);
  return answer;
}

async function answerWhole(url: URL): Promise<Response> {
  // Sure to be read, by rows and by searches: all of it comes at once, and nothing is made without.
  const sure = url.searchParams.has('q') ? (['workplaces', 'bodies'] as const) : (['workplaces'] as const);
  const [{ GET }] = await Promise.all([(ROUTES[url.pathname] ?? unknown)(), readCatalogue(), ...sure.map(loadPiece)]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = await GET(new Request(url));
    if (!(await loadLacking())) return answer;
  }
  throw new Error(`${url.pathname} asks for ever more`);
}
