import type { Training, TrainingSection } from '@/lib/model/training/training';

/** The chapters of a training, in the order of the page. Anchors are promises: links from elsewhere point at them. */
export const TRAINING_CHAPTERS = [
  { key: 'what', anchor: 'c-est-quoi', short: 'C’est quoi ?', title: 'C’est quoi ?' },
  { key: 'jobs', anchor: 'quels-metiers', short: 'Les métiers', title: 'Ça mène à quels métiers ?' },
  { key: 'entry', anchor: 'y-entrer', short: 'Y entrer', title: 'Comment y entrer ?' },
  { key: 'learn', anchor: 'on-y-apprend', short: 'On y apprend', title: 'Qu’est-ce qu’on y apprend ?' },
  { key: 'after', anchor: 'et-apres', short: 'Et après ?', title: 'Et après ?' },
] as const;

/** Key of a chapter of a training. */
export type TrainingChapterKey = (typeof TRAINING_CHAPTERS)[number]['key'];

const CHAPTER_OF_SECTION: Readonly<Record<string, TrainingChapterKey>> = {
  description: 'what',
  access: 'entry',
  expectations: 'entry',
  'further-studies': 'after',
};
/** True for a section that has a place of its own on the page. */
export function isKnownSection(key: string): boolean {
  return key in CHAPTER_OF_SECTION;
}

/** What the title of a section that the site does not know speaks of. */
const CHAPTER_OF_TITLE: readonly (readonly [title: RegExp, chapter: TrainingChapterKey])[] = [
  [/programme|enseign|appren(?:d|tissages)|contenu|matières|cours\b|modules|stages?\b/i, 'learn'],
  [/altern|apprentissage\b|admission|inscription|candidat|coût|frais|tarif/i, 'entry'],
  [/métiers?\b|débouchés|emploi/i, 'jobs'],
  [/poursui|ensuite|après/i, 'after'],
];

/**
 * Lists the sections of a sheet that a chapter shows. One that the site does not know goes where its title says, else with the one before
 * it; at the top of a sheet, to the first chapter.
 */
export function listChapterSections({ sections }: Training, chapter: TrainingChapterKey): TrainingSection[] {
  let last: TrainingChapterKey = 'what';
  return sections.filter(({ key, title }) => {
    last = CHAPTER_OF_SECTION[key] ?? CHAPTER_OF_TITLE.find(([words]) => words.test(title))?.[1] ?? last;
    return last === chapter;
  });
}
