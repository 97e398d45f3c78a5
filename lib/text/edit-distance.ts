/**
 * Counts the typing errors between two words: letters missing, added or replaced, and neighbours that changed places (optimal string
 * alignment distance).
 */
export function typingErrors(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isEqual = a[row - 1] === b[column - 1];
      let errors = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isEqual ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) errors = Math.min(errors, (before[column - 2] ?? 0) + 1);
      current.push(errors);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
