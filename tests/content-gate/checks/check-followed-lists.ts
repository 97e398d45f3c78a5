import type { GateCheck } from '../check';
import { listDocumentsNear } from '../documents';
import { foldToWords } from '../fold-words';
import type { Passage } from '../sheet';

const FEWEST_ITEMS = 4;
const MOST_ALIGNED = 0.5;
const SMALL_WORDS = new Set(
  'pour avec dans sans leur leurs plus tout tous toute toutes cette elle elles nous vous sont etre avoir faire entre chez selon quand'.split(
    ' ',
  ),
);

/** A list of a sheet follows no list of another document item by item: fewer than half of its items answer, in order, to one of the other's. */
export const checkFollowedLists: GateCheck = ({ sheets, documents }) => {
  if (!documents) return { skipped: 'les documents à comparer (../shared/onisep, ../shared/seeds) ne sont pas là' };
  return sheets.flatMap((sheet) => {
    const lists = groupItems(sheet.passages);
    if (lists.length === 0) return [];
    const others = listDocumentsNear(documents, sheet.id).flatMap(({ name, text }) =>
      listLists(text).map((items) => ({ name, items })),
    );
    return lists.flatMap((items) => {
      const texts = items.map(({ text }) => text);
      for (const other of others) {
        const share = alignedShare(texts, other.items);
        if (share < MOST_ALIGNED) continue;
        return [
          {
            file: sheet.file,
            line: items[0]?.line ?? 1,
            check: 'liste-suivie',
            found: `« ${items[0]?.section} » suit une liste de ${other.name} : ${Math.round(share * 100)} % des points, dans le même ordre.`,
            hint: 'Faites votre propre liste : d’autres points, dans votre ordre.',
          },
        ];
      }
      return [];
    });
  });
};

/**
 * Share of the items that answer to an item of another list, both in the same order (the longest such chain). Two items answer where they
 * have half of their full words in common, by their first five letters.
 */
function alignedShare(items: readonly string[], other: readonly string[]): number {
  if (items.length < FEWEST_ITEMS || other.length < FEWEST_ITEMS) return 0;
  const stems = items.map(toStems);
  const otherStems = other.map(toStems);
  let above: number[] = otherStems.map(() => 0);
  for (const one of stems) {
    const row: number[] = [];
    otherStems.forEach((two, index) => {
      const left = row[index - 1] ?? 0;
      const up = above[index] ?? 0;
      const diagonal = above[index - 1] ?? 0;
      row.push(Math.max(left, up, answers(one, two) ? diagonal + 1 : 0));
    });
    above = row;
  }
  return (above.at(-1) ?? 0) / items.length;
}

function answers(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  const common = [...one].filter((stem) => two.has(stem)).length;
  return common > 0 && common * 2 >= Math.min(one.size, two.size);
}

function toStems(item: string): Set<string> {
  return new Set(
    foldToWords(item)
      .filter((word) => word.length > 3 && !SMALL_WORDS.has(word))
      .map((word) => word.slice(0, 5)),
  );
}

function groupItems(passages: readonly Passage[]): Passage[][] {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.kind === 'item') groups.set(passage.block, [...(groups.get(passage.block) ?? []), passage]);
  }
  return [...groups.values()].filter((items) => items.length >= FEWEST_ITEMS);
}

/** Lists of a document: lines in a row that begin with a dash or a bullet. */
function listLists(text: string): string[][] {
  const lists: string[][] = [[]];
  for (const line of text.split('\n')) {
    const item = /^\s*[-*•]\s+(.*)$/.exec(line)?.[1];
    if (item) lists.at(-1)?.push(item);
    else if (line.trim() !== '' && (lists.at(-1)?.length ?? 0) > 0) lists.push([]);
  }
  return lists.filter((items) => items.length >= FEWEST_ITEMS);
}
