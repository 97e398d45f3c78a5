import { SITE_PAGES } from '../../lib/site/pages';

interface CheckedPage {
  name: string;
  path: string;
  /** 200 where nothing is said. */
  status?: number;
  /** Not indexed, it names the page that is. */
  isCopy?: true;
}

/** A redirection, and a page that is never met under its own address (the last example shows it). */
const notPages = new Set<string>(['/hasard', '/adresse-inconnue']);

/** Pages that exist once come from the registry; these are examples of the others, over the bundled content. */
const examples: CheckedPage[] = [
  { name: 'catalogue with filters', path: '/metiers?niveau=cap' },
  { name: 'catalogue without result', path: '/metiers?q=zzzzzz' },
  { name: 'catalogue of a misspelt word, by pay', path: '/metiers?q=boulangre&tri=salaire' },
  { name: 'catalogue of a domain, by studies', path: '/metiers?domaine=sante-social-sport&tri=etudes' },
  { name: 'profile', path: '/metiers/boulanger' },
  { name: 'profile with an English name', path: '/metiers/community-manager' },
  { name: 'training', path: '/formations/cap-boulanger' },
  { name: 'trainings of a domain', path: '/formations?domaine=sante-social-sport' },
  { name: 'domain', path: '/domaines/sante-social-sport' },
  { name: 'sub-domain', path: '/domaines/sante-social-sport/paramedical' },
  { name: 'interest', path: '/interets/j-aime-bouger' },
  { name: 'levels', path: '/niveaux' },
  { name: 'level', path: '/niveaux/cap' },
  { name: 'statuses', path: '/statuts' },
  { name: 'status', path: '/statuts/salarie' },
  { name: 'catalogue by pay', path: '/metiers?salaire=2000-2250' },
  { name: 'whole list', path: '/metiers?niveau-max=bac&liste=entiere' },
  { name: 'comparison of two', path: '/comparer?m=MET.17&m=MET.93' },
  {
    name: 'comparison of four',
    path: '/comparer?m=boulanger,infirmier,technicien-forestier,professeur-des-ecoles&m=MET.999999',
  },
  {
    name: 'list of one’s own',
    path: '/selection?m=MET.17,MET.93,boulanger,infirmier,MET.999999&titre=Pour%20Lina&note=%C3%80%20regarder%20ensemble',
  },
  { name: 'sheet of one page', path: '/metiers/boulanger/a4', isCopy: true },
  { name: 'booklet', path: '/selection/livret?m=MET.17,MET.93&titre=Pour%20la%203e' },
  { name: 'empty booklet', path: '/selection/livret' },
  { name: 'class kit', path: '/selection/classe?m=MET.17,MET.93' },
  { name: 'guided start, second question', path: '/par-ou-commencer?situation=lycee&question=interets' },
  { name: 'guided start, studies', path: '/par-ou-commencer?question=etudes' },
  {
    name: 'guided start, results',
    path: '/par-ou-commencer?situation=lycee&interets=j-aime-la-nature,j-aime-bouger&etudes=bac&lieu=dehors&question=resultats',
  },
  { name: 'guided start without answer', path: '/par-ou-commencer?question=resultats' },
  { name: 'file of an empty list', path: '/selection/emporter', status: 404 },
  { name: 'not found', path: '/metiers/boulangr', status: 404 },
];

/** One address per kind of page. Accessibility, weight and reflow are checked on each. */
export const pages: readonly CheckedPage[] = [
  ...SITE_PAGES.filter(({ path }) => !notPages.has(path)).map(({ path }) => ({ name: path, path })),
  ...examples,
];

/** Pages for the frames of other sites: neither header nor footer. */
export const cards: readonly CheckedPage[] = [
  { name: 'card', path: '/integrer/boulanger' },
  { name: 'card in a low frame', path: '/integrer/community-manager?hauteur=180' },
];
