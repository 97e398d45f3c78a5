/** Lists of links that a page can stand in: header and footer of every page, the two lists of pages of /plan-du-site. */
export type Menu = 'header' | 'footer' | 'start' | 'about';

interface SitePage {
  /** Its name: title of the page where that title never changes, last step of its breadcrumb. */
  label: string;
  /** Where links lead to it: under its label, or under words that say more there. */
  menus: Partial<Record<Menu, true | string>>;
  /**
   * What engines are told: `listed` in their site map; `listed with words`, where the glossary has some; `listed with values`, by the facet of
   * which it is the index; `unlisted`; `kept out`, for what would send robots round for ever.
   */
  engines: 'listed' | 'listed with words' | 'listed with values' | 'unlisted' | 'kept out';
  /** For the head of a page whose head never changes; the others make theirs from what was asked. */
  head?: { title: string; description: string; noindex?: true };
}

/** Every page that exists once, in the order in which menus and the site map of engines show them. */
export const PAGES = {
  '/': {
    label: 'Accueil',
    menus: { start: true },
    engines: 'listed',
    head: {
      title: 'Métiers en clair : quel métier pour moi ?',
      description:
        'Des fiches métiers en français : le travail, les études, le salaire et la suite, avec la source et la date de chaque chiffre.',
    },
  },
  '/metiers': {
    label: 'Métiers',
    menus: { header: true, start: 'Tous les métiers, avec recherche et filtres' },
    engines: 'listed',
  },
  '/interets': {
    label: 'Centres d’intérêt',
    menus: { header: 'Ce que j’aime' },
    engines: 'listed with values',
  },
  '/domaines': { label: 'Domaines', menus: { footer: true }, engines: 'listed with values' },
  '/formations': {
    label: 'Formations',
    menus: { header: true, start: 'Toutes les formations' },
    engines: 'listed',
  },
  '/salaires': {
    label: 'Salaires au début de carrière',
    menus: { footer: 'Salaires', start: true },
    engines: 'listed',
    head: {
      title: 'Salaires au début de carrière',
      description:
        'Ce que les fiches disent du salaire de début : par tranche, par niveau d’études et par domaine, comparé au SMIC.',
    },
  },
  '/comparer': {
    label: 'Comparer des métiers',
    menus: { header: 'Comparer', start: true },
    engines: 'unlisted',
  },
  '/par-ou-commencer': {
    label: 'Par où commencer',
    menus: { footer: true, start: 'Par où commencer, quand on ne sait pas quoi chercher' },
    engines: 'listed',
  },
  '/hasard': { label: 'Un métier au hasard', menus: { start: true }, engines: 'kept out' },
  '/plan-du-site': {
    label: 'Plan du site',
    menus: { footer: true },
    engines: 'listed',
    head: {
      title: 'Plan du site',
      description:
        'Toutes les pages de Métiers en clair : les métiers de A à Z, les domaines, les niveaux, les centres d’intérêt et les formations.',
    },
  },
  '/glossaire': {
    label: 'Glossaire',
    menus: { footer: true, about: true },
    engines: 'listed with words',
    head: {
      title: 'Glossaire : BUT, CAP, RNCP et les autres mots des études',
      description:
        'Les mots des études et du travail en une ou deux phrases simples : diplômes, écoles, alternance, concours, salaire.',
    },
  },
  '/sources': {
    label: 'Sources et licences',
    menus: { footer: true, about: true },
    engines: 'listed',
    head: {
      title: 'Sources et licences',
      description:
        'D’où viennent les fiches, les chiffres et le SMIC de référence, de quand ils datent, et comment les réutiliser.',
    },
  },
  '/qualite': {
    label: 'Qualité des fiches',
    menus: { footer: true, about: true },
    engines: 'listed',
    head: {
      title: 'Qualité des fiches',
      description:
        'Tout ce que les vérifications automatiques ont relevé dans les fiches, type par type et fiche par fiche.',
    },
  },
  '/accessibilite': {
    label: 'Accessibilité',
    menus: { footer: 'Accessibilité\u00a0: non conforme (pas encore auditée)', about: true },
    engines: 'listed',
    head: {
      title: 'Accessibilité : non conforme (pas encore auditée)',
      description:
        'Déclaration d’accessibilité de ce site : ce qui est testé, ce qui ne marche pas, et à qui signaler un obstacle.',
    },
  },
  '/mentions-legales': {
    label: 'Mentions légales',
    menus: { footer: true, about: true },
    engines: 'listed',
    head: {
      title: 'Mentions légales',
      description: 'Qui publie et qui héberge cette installation de Métiers en clair, et à qui écrire.',
    },
  },
  '/confidentialite': {
    label: 'Confidentialité',
    menus: { footer: true, about: true },
    engines: 'listed',
    head: {
      title: 'Confidentialité',
      description:
        'Ni cookie, ni traceur, ni compte, ni appel à un autre site : ce que ce site sait de vous, et ce qu’il ne sait pas.',
    },
  },
  '/adresse-inconnue': {
    label: 'Adresse inconnue',
    menus: {},
    engines: 'unlisted',
    head: {
      title: 'Adresse inconnue',
      description:
        'Cette adresse ne mène à aucune page de Métiers en clair. Une recherche et des noms proches sont proposés.',
      noindex: true,
    },
  },
} as const satisfies Record<`/${string}`, SitePage>;

export type PagePath = keyof typeof PAGES;

/** Pages whose head never changes. */
export type FixedPagePath = { [P in PagePath]: (typeof PAGES)[P] extends { head: object } ? P : never }[PagePath];

/** The pages with their address, in order. */
export const SITE_PAGES: readonly ({ path: PagePath } & SitePage)[] = Object.entries(PAGES).map(([path, page]) => ({
  path: path as PagePath,
  ...page,
}));

export interface PageLink {
  href: PagePath;
  label: string;
  /** "nofollow" for what robots have no use of. */
  rel?: string;
}

/** Lists the links of a menu, in its order. */
export function listMenu(menu: Menu): PageLink[] {
  return SITE_PAGES.flatMap(({ path, label, menus, engines }) => {
    const shown = menus[menu];
    if (!shown) return [];
    const rel = engines === 'kept out' ? { rel: 'nofollow' } : {};
    return [{ href: path, label: shown === true ? label : shown, ...rel }];
  });
}
