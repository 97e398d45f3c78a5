import { addTexts, lacksTexts } from './prepared-catalogue';

type Handler = (request: Request) => Promise<Response>;

/** The routes that make their answer of a query: a site made of files runs them in the browser. Each is loaded when it is asked. */
const ROUTES: Readonly<Record<string, () => Promise<{ GET: Handler }>>> = {
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

/**
 * Answers to an address as the server would, by the same code.
 * @param address with its query, from the root of the site: "/metiers?q=boulanger"; one that no route has is an unknown address
 */
export async function answerHere(address: string): Promise<Response> {
  const url = new URL(address, location.origin);
  const { GET } = await (ROUTES[url.pathname] ?? unknown)();
  const answer = await GET(new Request(url));
  if (!lacksTexts()) return answer;
  await addTexts();
  return GET(new Request(url));
}
