/** A test of this project that the grid relies on. */
interface AutomaticCheck {
  /** Path from the root of the project. */
  file: string;
  /** Words of the title of the test, as the file writes them. */
  title: string;
  /** What it checks, for visitors. */
  says: string;
}

const ACCESSIBILITY = 'tests/e2e/accessibility.spec.ts';
const DOCUMENT = 'tests/e2e/document.spec.ts';
const REFLOW = 'tests/e2e/reflow.spec.ts';
const PAGES = 'tests/app/accessible-pages.test.ts';

/** Every automatic check that a criterion of the grid may name. */
export const AUTOMATIC_CHECKS = {
  axe: { file: ACCESSIBILITY, title: 'axe finds nothing', says: 'axe-core, en clair et en sombre' },
  stops: {
    file: ACCESSIBILITY,
    title: 'every stop of the keyboard shows, and the last one leads out of the page',
    says: 'parcours de la page à la touche Tab',
  },
  structure: {
    file: DOCUMENT,
    title: 'a document in order',
    says: 'titre, sous-titres, grandes zones et langue de la page',
  },
  reflow: { file: REFLOW, title: 'nothing overflows at 320 px', says: 'écran de 320 pixels de large' },
  largeText: {
    file: 'tests/e2e/large-text.spec.ts',
    title: 'text twice as large stays apart, and on the screen',
    says: 'texte deux fois plus grand, sur des fiches, un niveau, les salaires, le glossaire, les sources et l’adresse inconnue',
  },
  spacing: { file: REFLOW, title: 'text set wide apart stays whole', says: 'texte plus espacé' },
  noScript: {
    file: 'tests/e2e/no-script.spec.ts',
    title: 'complete with JavaScript off',
    says: 'page sans JavaScript',
  },
  suggestionKeys: {
    file: 'tests/e2e/search.spec.ts',
    title: 'the keyboard chooses a job',
    says: 'propositions de recherche au clavier',
  },
  suggestionClick: {
    file: 'tests/e2e/search.spec.ts',
    title: 'a click chooses, on rows that a finger can hit',
    says: 'propositions de recherche au doigt',
  },
  wordKeys: {
    file: 'tests/e2e/routes.spec.ts',
    title: 'a word opens by the keyboard, closes with Escape',
    says: 'mots expliqués au clavier',
  },
  unitKeys: {
    file: 'tests/e2e/pay.spec.ts',
    title: 'the unit of the amounts changes by the keyboard',
    says: 'unité des salaires au clavier',
  },
  siteMap: {
    file: 'tests/lib/site/pages.test.ts',
    title: 'leads from the plan of the site to every page',
    says: 'liens du plan du site',
  },
  absent: {
    file: PAGES,
    title: 'hold nothing that the grid calls absent',
    says: 'recherche de ce contenu dans le code',
  },
  drawings: { file: PAGES, title: 'name a drawing or hide it', says: 'nom ou masquage de chaque dessin' },
  tables: {
    file: PAGES,
    title: 'give each table a title and plain headers',
    says: 'titre et en-têtes de chaque tableau',
  },
  cells: {
    file: PAGES,
    title: 'fill each row of a table, every cell of it under a header',
    says: 'cases de chaque ligne sous leur en-tête',
  },
  listTitles: {
    file: 'tests/components/listing/listing-page.test.tsx',
    title: 'the title names what narrows the list',
    says: 'filtres nommés dans le titre d’une liste',
  },
  englishText: {
    file: 'tests/lib/text/mark-english.test.ts',
    title: 'says where English stands',
    says: 'noms anglais dans un texte',
  },
  groups: { file: PAGES, title: 'group choices under a legend', says: 'groupes de choix et leur légende' },
  ids: { file: PAGES, title: 'give an id once, and lead to those that exist', says: 'identifiants uniques' },
  languages: { file: PAGES, title: 'know two languages', says: 'codes de langue' },
  titles: { file: PAGES, title: 'have a title of their own', says: 'un titre différent par page' },
  frame: { file: PAGES, title: 'begin and end alike', says: 'même en-tête et même pied sur chaque page' },
} as const satisfies Record<string, AutomaticCheck>;

export type CheckName = keyof typeof AUTOMATIC_CHECKS;
