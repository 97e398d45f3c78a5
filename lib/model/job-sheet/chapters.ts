/** A chapter of a profile: a question that a pupil asks. */
interface ChapterEntry {
  key: string;
  /** French anchor, a promise: links from elsewhere point at it. */
  anchor: string;
  /** Its name in the bar of chapters. */
  short: string;
  /** The question it answers, shown as its title. */
  title: string;
}

/** The chapters of a profile, in the order of the page. Each section of a sheet belongs to one (`sections.ts`). */
export const CHAPTERS = [
  { key: 'daily', anchor: 'quotidien', short: 'Le quotidien', title: 'On fait quoi, toute la journée ?' },
  { key: 'fit', anchor: 'pour-moi', short: 'Pour moi ?', title: 'Est-ce que ça me ressemble ?' },
  { key: 'pay', anchor: 'paie', short: 'La paie', title: 'Combien on gagne ?' },
  { key: 'studies', anchor: 'y-arriver', short: 'Y arriver', title: 'Quelles études ?' },
  { key: 'after', anchor: 'et-apres', short: 'Et après ?', title: 'Où ça mène ?' },
] as const satisfies readonly ChapterEntry[];

/** Longest answer of a chapter, in words: read in one breath. */
export const LONGEST_ANSWER = 20;

/** Key of a chapter. */
export type ChapterKey = (typeof CHAPTERS)[number]['key'];
