import { foldText } from '@/lib/text/fold-text';
import type { ChapterKey } from './chapters';

/** What a section holds: running text, a list, the figures of the sheet… */
export type SectionKind = 'prose' | 'list' | 'glossary' | 'salary' | 'studies' | 'access' | 'trainings' | 'interests';

/** An entry of the registry; {@link SectionDefinition} is the same with the keys that the registry turns out to hold. */
interface SectionEntry {
  key: string;
  kind: SectionKind;
  /** The chapter of the profile that holds it. */
  chapter: ChapterKey;
  /** Its name in sheets, exports and lists. */
  title: string;
  /** What the profile calls it, where that speaks better to a pupil. */
  shown?: string;
  /** French anchor, a promise: links from elsewhere point at it. */
  anchor: string;
  /** Other titles that mean the same section; case, accents, punctuation and a leading "ses", "son"… do not count. */
  aliases: readonly string[];
  /** Titles that hold the name of the job ("Comment devenir boulanger ?"), tested on the folded title. */
  pattern?: RegExp;
  /** Sections that may hold this one as a sub-section. */
  inside?: readonly string[];
  /** Every complete sheet has it: its absence is worth a warning. */
  expected?: true;
}

export const SECTIONS = [
  {
    key: 'presentation',
    chapter: 'daily',
    kind: 'prose',
    title: 'Présentation',
    anchor: 'presentation',
    aliases: ['présentation du métier', 'le métier', 'accroche'],
    pattern: /\bc est qui$|\bc est quoi$/,
    expected: true,
  },
  {
    key: 'in-brief',
    chapter: 'daily',
    kind: 'prose',
    title: 'En bref',
    shown: 'Le métier en bref',
    anchor: 'en-bref',
    aliases: ['le métier en bref', 'en résumé'],
    pattern: /^decouvrez le metier\b/,
    expected: true,
  },
  {
    key: 'study-duration',
    chapter: 'studies',
    kind: 'studies',
    title: 'Durée des études',
    anchor: 'duree-des-etudes',
    aliases: ["durée d'études", 'durée de la formation'],
    inside: ['in-brief', 'presentation', 'access'],
    expected: true,
  },
  {
    key: 'duties',
    chapter: 'daily',
    kind: 'prose',
    title: 'Nature du travail',
    shown: 'Le travail en détail',
    anchor: 'nature-du-travail',
    aliases: ['activités quotidiennes', 'activités', 'le travail au quotidien'],
    expected: true,
  },
  {
    key: 'missions',
    chapter: 'daily',
    kind: 'list',
    title: 'Missions',
    anchor: 'missions',
    aliases: ['missions principales', 'principales missions'],
  },
  {
    key: 'skills',
    chapter: 'fit',
    kind: 'prose',
    title: 'Compétences requises',
    shown: 'Ce qu’il faut savoir faire',
    anchor: 'competences',
    aliases: ['compétences', 'compétences attendues'],
    expected: true,
  },
  {
    key: 'qualities',
    chapter: 'fit',
    kind: 'list',
    title: 'Qualités',
    shown: 'Le caractère qui aide',
    anchor: 'qualites',
    aliases: ['quelles sont les qualités requises', 'qualités requises', 'quelles qualités'],
  },
  {
    key: 'know-how',
    chapter: 'fit',
    kind: 'list',
    title: 'Savoir-faire',
    anchor: 'savoir-faire',
    aliases: ['savoirs-faire'],
  },
  {
    key: 'tools',
    chapter: 'daily',
    kind: 'list',
    title: 'Outils',
    anchor: 'outils',
    aliases: ['outils préférés', 'outils de travail', 'outils utilisés'],
  },
  { key: 'mindset', chapter: 'fit', kind: 'list', title: "État d'esprit", anchor: 'etat-d-esprit', aliases: [] },
  {
    key: 'working-conditions',
    chapter: 'daily',
    kind: 'prose',
    title: 'Conditions de travail',
    anchor: 'conditions-de-travail',
    aliases: ['condition de travail'],
    expected: true,
  },
  {
    key: 'workplaces',
    chapter: 'daily',
    kind: 'prose',
    title: 'Où travaille-t-on',
    shown: 'Où travaille-t-on ?',
    anchor: 'ou-travailler',
    aliases: [
      'où travaille-t-il',
      'où travaille-t-elle',
      'où travaillent-ils',
      'où travailler',
      'lieux de travail',
      'lieux d’exercice',
    ],
    pattern: /^ou travaille(nt)?\b/,
  },
  {
    key: 'role',
    chapter: 'daily',
    kind: 'prose',
    title: 'Rôle dans la société',
    anchor: 'role-dans-la-societe',
    aliases: ['utilité sociale'],
  },
  {
    key: 'sectors',
    chapter: 'daily',
    kind: 'list',
    title: "Secteurs d'activité",
    anchor: 'secteurs-d-activite',
    aliases: ["secteur d'activité"],
  },
  {
    key: 'working-life',
    chapter: 'after',
    kind: 'prose',
    title: 'Vie professionnelle',
    anchor: 'vie-professionnelle',
    aliases: [],
    expected: true,
  },
  {
    key: 'salary',
    chapter: 'pay',
    kind: 'salary',
    title: 'Salaire',
    anchor: 'salaire',
    aliases: [
      'salaires',
      'salaire du débutant',
      'rémunération',
      'quel salaire',
      'combien gagne-t-on',
      'salaire annuel',
      'salaire mensuel',
    ],
    pattern: /^(quel est le )?salaire (d|de|du|des|moyen)\b|^combien gagne\b/,
    inside: ['working-life', 'career', 'job-market'],
    expected: true,
  },
  {
    key: 'job-market',
    chapter: 'after',
    kind: 'prose',
    title: 'Intégrer le marché du travail',
    shown: 'Trouver du travail',
    anchor: 'marche-du-travail',
    aliases: ['marché du travail', "le marché de l'emploi", 'débouchés'],
    inside: ['working-life', 'salary', 'career'],
    expected: true,
  },
  {
    key: 'career',
    chapter: 'after',
    kind: 'prose',
    title: 'Carrière et perspectives',
    shown: 'Évoluer',
    anchor: 'carriere',
    aliases: ['carrière', "perspectives d'évolution", 'évolution de carrière', 'évolutions de carrière'],
  },
  {
    key: 'access',
    chapter: 'studies',
    kind: 'access',
    title: 'Accès au métier',
    shown: 'Quels diplômes ?',
    anchor: 'acces',
    aliases: [
      'formations et diplômes',
      'études',
      'quelle formation, quels pré-requis',
      'quelle formation',
      'accéder au métier',
    ],
    pattern: /^comment devenir\b|^devenir\b|^quelles? (formations?|etudes) pour devenir\b/,
    expected: true,
  },
  {
    key: 'trainings',
    chapter: 'studies',
    kind: 'trainings',
    title: 'Formations recommandées',
    anchor: 'formations',
    aliases: ['formations', 'formations conseillées'],
    expected: true,
  },
  {
    key: 'interests',
    chapter: 'fit',
    kind: 'interests',
    title: "Centres d'intérêt",
    shown: 'Ce que l’on aime',
    anchor: 'interets',
    aliases: ["centre d'intérêt"],
    expected: true,
  },
  {
    key: 'vocabulary',
    chapter: 'daily',
    kind: 'glossary',
    title: 'Vocabulaire',
    anchor: 'vocabulaire',
    aliases: ['vocabulaire associé à ce métier', 'vocabulaire du métier', 'glossaire', 'lexique'],
  },
  { key: 'publications', chapter: 'daily', kind: 'list', title: 'Publications', anchor: 'publications', aliases: [] },
] as const satisfies readonly SectionEntry[];

/** Key of a section that the site knows. */
export type SectionKey = (typeof SECTIONS)[number]['key'];

/** A section that the site knows. The order of the registry is the order of the page. */
export interface SectionDefinition extends SectionEntry {
  key: SectionKey;
  inside?: readonly SectionKey[];
}

const definitions: readonly SectionDefinition[] = SECTIONS;
const byKey = new Map<string, SectionDefinition>(definitions.map((definition) => [definition.key, definition]));
const byTitle = new Map(
  definitions.flatMap((definition) =>
    [definition.title, ...definition.aliases].map((title): [string, SectionDefinition] => [
      bareTitle(title),
      definition,
    ]),
  ),
);

/** "Ses outils préférés" and "Les outils préférés" are "outils préférés". */
function bareTitle(title: string): string {
  return foldText(title).replace(/^(ses|son|sa|les|le|la|l|leurs|leur|vos|votre|mes) (?=.)/, '');
}

/** Finds the section that a title announces; undefined for a title that nobody registered. */
export function findSectionByTitle(title: string): SectionDefinition | undefined {
  const bare = bareTitle(title);
  return byTitle.get(bare) ?? definitions.find((definition) => definition.pattern?.test(foldText(title)));
}

/** Finds a section by its key. */
export function findSectionByKey(key: SectionKey): SectionDefinition | undefined {
  return byKey.get(key);
}

/** True for a key of the registry, false for the `other-…` of a title that nobody registered. */
export function isSectionKey(key: string): key is SectionKey {
  return byKey.has(key);
}

/** Place of a section on the page, counted from 0; -1 for an unregistered key. */
export function sectionRank(key: string): number {
  return definitions.findIndex((definition) => definition.key === key);
}

/** Sections that every complete sheet has, in the order of the page. */
export function listExpectedSections(): readonly SectionDefinition[] {
  return definitions.filter((definition) => definition.expected);
}

/** Other titles of a study-duration block: they open it when a sheet forgets "Durée des études". */
const STARTING_POINT = /^(apres la (3|troisieme)|apres (le|un) (bac|brevet)|avec ou sans le bac)/;

/** True for "Après la 3e", "Après le bac", "Avec ou sans le bac", typos and non-breaking spaces included. */
export function isStartingPoint(title: string): boolean {
  return STARTING_POINT.test(foldText(title));
}
