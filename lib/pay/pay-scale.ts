/** A stretch of pay drawn from left to right: gross euros a month. */
export interface PayScale {
  min: number;
  max: number;
}

/** Room kept on the left of the lowest amount, and on the right of the highest for the open line of "à partir de", as parts of that stretch. */
const LEFT_ROOM = 0.16;
const RIGHT_ROOM = 0.24;
/** A single amount still needs a scale around it: gross euros a month. */
const LEAST_WIDTH = 600;

/**
 * Makes the scale that holds some amounts, with room on both sides.
 * @param amounts gross euros a month
 * @returns null where there is no amount: a scale of nothing would have no ticks either
 */
export function makePayScale(amounts: readonly number[]): PayScale | null {
  if (amounts.length === 0) return null;
  const lowest = Math.min(...amounts);
  const width = Math.max(Math.max(...amounts) - lowest, LEAST_WIDTH);
  return { min: Math.max(0, lowest - width * LEFT_ROOM), max: lowest + width * (1 + RIGHT_ROOM) };
}

/**
 * Places an amount on a scale.
 * @returns percent of the width, to a tenth; an amount off the scale stands at its edge
 */
export function placeOnScale(amount: number, { min, max }: PayScale): number {
  const percent = ((amount - min) / (max - min)) * 100;
  return Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10;
}
