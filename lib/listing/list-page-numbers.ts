/** Pages on each side of the current one. */
const AROUND = 1;

/**
 * Chooses the page numbers to link to: the first, the last, and those around the current one. A gap of a single page is filled, since the
 * number takes no more room than the ellipsis.
 * @param page current page, from 1
 * @param pages number of pages
 * @returns numbers in order, null for a gap; empty where there is a single page
 */
export function listPageNumbers(page: number, pages: number): (number | null)[] {
  if (pages < 2) return [];
  const wanted = new Set([1, pages]);
  for (let near = page - AROUND; near <= page + AROUND; near++) if (near >= 1 && near <= pages) wanted.add(near);
  for (const number of [...wanted]) if (wanted.has(number + 2)) wanted.add(number + 1);
  const numbers = [...wanted].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const previous = numbers[index - 1];
    return previous !== undefined && number - previous > 1 ? [null, number] : [number];
  });
}
