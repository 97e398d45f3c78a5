import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';

/** Queries of every kind that the lists, the search and its interfaces answer. */
const QUERIES = [
  'boulanger',
  'infermiere',
  'faire du pain',
  'community manager',
  'MET.93',
  'D1102',
  'cap boulanger',
  'xyzzy',
  'soigner',
  'travailler dehors',
  'sans diplôme',
  'ingenieur',
  'technicien reseaux',
  'a',
  'developpeur web',
  'animatrice de réseaux sociaux',
];

const REQUESTED = [
  '/metiers',
  '/metiers?page=2',
  '/metiers?niveau=bac',
  '/metiers?niveau=cap-ou-equivalent',
  '/metiers?tri=salaire',
  '/metiers?tri=etudes',
  '/metiers?salaire=2000-2500',
  '/metiers?statut=salarie',
  '/metiers?statut=fonctionnaire&niveau=bac-3',
  '/metiers?interet=xyz',
  '/metiers?domaine=sante&page=9',
  '/formations',
  '/formations?page=3',
  '/formations?q=boulanger',
  '/formations?q=xyzzy',
  '/comparer',
  '/comparer?m=MET.93',
  '/par-ou-commencer',
  '/par-ou-commencer?etape=resultats',
  '/metiers/boulangere',
  '/metiers/MET.93',
  '/metiers/xyzzy',
  '/rien/du/tout',
  '/boulanger',
  '/domaines/informatiques',
  '/sitemap.xml',
  '/robots.txt',
  '/opensearch.xml',
  '/manifest.webmanifest',
  '/export',
  '/hasard?domaine=x',
  '/api/recherche',
  '/api/recherche?q=a&limit=zut',
];

/**
 * Lists the addresses whose answers are kept: all that the site map of engines names, then requested pages and answers for programs.
 * @param every takes a page of so many of each long kind
 */
export function listKeptPaths(catalogue: Catalogue, every: number): string[] {
  const isLong = (path: string) => /^\/(?:metiers|formations|domaines)\/./.test(path);
  const indexed = listSitemapEntries(catalogue).map(({ path }) => path);
  const long = indexed.filter(isLong).filter((_, index) => index % every === 0);
  const [first, second, third] = catalogue.jobs;
  const pair = [first, second].map((job) => job?.id).join(',');
  const three = [second, third, catalogue.jobs.at(-1)].map((job) => job?.slug).join(',');
  const asked = QUERIES.map(encodeURIComponent);
  return [
    ...new Set([
      ...indexed.filter((path) => !isLong(path)),
      ...long,
      ...REQUESTED,
      `/comparer?m=${pair}`,
      `/comparer?m=${three}`,
      ...asked.flatMap((q) => [
        `/metiers?q=${q}`,
        `/api/recherche?q=${q}&limit=20`,
        `/api/suggestions?q=${q}`,
        `/formations?q=${q}`,
        `/comparer?m=${first?.id}&ajouter=${q}`,
      ]),
      ...['etudes', 'interets', 'lieu', 'statut', 'domaine', 'salaire'].map(
        (step) => `/par-ou-commencer?etape=${step}`,
      ),
    ]),
  ];
}
