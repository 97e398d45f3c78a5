/** A stretch of pay drawn from left to right: gross euros a month. */
export interface PayScale {
  min: number;
  max: number;
}

export interface Tick {
  /** Gross euros a month. */
  value: number;
  /** Percent of the width, from the left. */
  at: number;
}

/** Room kept on the left of the lowest amount, and on the right of the highest for the open line of "à partir de", as parts of that stretch. */
const LEFT_ROOM = 0.16;
const RIGHT_ROOM = 0.24;
/** A single amount still needs a scale around it: gross euros a month. */
const LEAST_WIDTH = 600;
/** More numbers than these run into each other on a phone. */
const MOST_TICKS = 5;

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

/** Lists round amounts that a scale holds, lowest first, as many as a phone can show. */
export function listTicks({ min, max }: PayScale): Tick[] {
  const step = findStep(min, max, MOST_TICKS);
  const first = Math.ceil(min / step);
  return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return { value, at: placeOnScale(value, { min, max }) };
  });
}

function findStep(min: number, max: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      if (Math.floor(max / step) - Math.ceil(min / step) + 1 <= most) return step;
    }
  }
}
