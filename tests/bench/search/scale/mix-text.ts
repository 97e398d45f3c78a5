import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import type { SeededRandom } from '../seeded-random';

/**
 * Of the words that one sheet alone uses, how many become new words in a copy. With this share 10,000 sheets have some 70,000 different
 * words: 22,000 in the 698 real ones, growing with the power 0.43 of the number of sheets, as measured from 175 to 698 (law of Heaps).
 */
const NEW_WORDS = 0.38;
const SHORTEST_RARE_WORD = 6;

/** Gives texts made of sentences of the real sheets, with some of their rarest words replaced by made ones. */
export function createTextMixer(jobs: readonly JobSheet[], random: SeededRandom) {
  const pools = new Map<string, string[]>();
  for (const { key, markdown } of jobs.flatMap(({ sections }) => sections)) {
    pools.set(key, [...(pools.get(key) ?? []), ...listSentences(markdown)]);
  }
  const taglines = jobs.map(({ tagline }) => tagline).filter(Boolean);
  const rare = listRareWords(jobs);
  const rareSet = new Set(rare);

  const renew = (text: string) =>
    text.replace(/\p{L}{6,}/gu, (word) => {
      if (!rareSet.has(foldWords(word)) || random.next() >= NEW_WORDS) return word;
      const other = random.pick(rare);
      return word.slice(0, Math.ceil(word.length / 2)) + other.slice(Math.floor(other.length / 2));
    });
  return {
    tagline: () => (taglines.length === 0 ? '' : renew(random.pick(taglines))),
    /** As many sentences as the section has, drawn from the sections of the same key. */
    section({ key, markdown }: SheetSection): string {
      const pool = pools.get(key) ?? [];
      return listSentences(markdown)
        .map(() => renew(random.pick(pool)))
        .join('\n\n');
    },
  };
}

function listSentences(markdown: string): string[] {
  return markdown.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}

/** Folded words of six letters or more that only one sheet uses. */
function listRareWords(jobs: readonly JobSheet[]): string[] {
  const sheets = new Map<string, number>();
  for (const { sections } of jobs) {
    const words = new Set(sections.flatMap(({ markdown }) => foldWords(markdown).split(' ')));
    for (const word of words) if (word.length >= SHORTEST_RARE_WORD) sheets.set(word, (sheets.get(word) ?? 0) + 1);
  }
  return [...sheets].filter(([word, count]) => count === 1 && /^[a-z]+$/.test(word)).map(([word]) => word);
}
