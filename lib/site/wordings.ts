/**
 * Words of the interface, one place each: what buttons, folds and landmarks of every page are called. Words that tell a rule stand beside
 * the rule; questions of chapters, in `model/job-sheet/chapters.ts`; names of pages, in `pages.ts`.
 */
export const WORDINGS = {
  aboutThisSheet: 'Sur cette fiche',
  allWords: 'Tous les mots expliqués',
  addressCopied: 'Adresse copiée',
  addressOfPage: 'Adresse de cette page',
  breadcrumb: 'Fil d’Ariane',
  chapters: 'Chapitres',
  compare: 'Comparer',
  compareNearest: 'Comparer avec les deux plus proches',
  compareOther: 'Comparer avec un autre métier',
  compareTwo: 'Comparer ces deux métiers',
  csv: 'fichier pour tableur (CSV, avec des points-virgules)',
  jobsToCompare: 'Métiers à comparer',
  listByPages: 'La liste page par page',
  mainMenu: 'Menu principal',
  menu: 'Menu',
  note: 'Note',
  notes: 'Sources et notes',
  notStated: 'La fiche ne le dit pas',
  pickToCompare: 'Cochez de deux à quatre métiers.',
  print: 'Imprimer',
  readOn: 'Lire la suite',
  search: 'Chercher',
  share: 'Partager',
  skipToContent: 'Aller au contenu',
  wholeList: 'Toute la liste',
} as const;
