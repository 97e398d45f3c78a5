/** One line of the report: what was measured, how, and whether the goal is reached. Texts in French, as they are printed. */
export interface Measurement {
  /** Goal of the project's performance notes ("G3"), or "" for a figure without one. */
  goal: string;
  what: string;
  /** The value with its unit; says so where nothing could be measured. */
  measured: string;
  /** "≤ 1,05"; "" where there is no goal. */
  limit: string;
  /** Null where there is no goal, or where it could not be measured. */
  passed: boolean | null;
  how: string;
}

export interface Line {
  goal?: string;
  what: string;
  value: number;
  unit?: string;
  /** Decimals shown; the comparison uses the exact value. */
  decimals?: number;
  how: string;
}

/** A line that passes when the value is `limit` or less. */
export function atMost(limit: number, line: Line): Measurement {
  return { ...toReported(line), limit: `≤ ${formatValue(limit, line)}`, passed: line.value <= limit };
}

/** A line that passes when the value is `limit` or more. */
export function atLeast(limit: number, line: Line): Measurement {
  return { ...toReported(line), limit: `≥ ${formatValue(limit, line)}`, passed: line.value >= limit };
}

/** A line without a goal. */
export function toReported(line: Line): Measurement {
  const { goal = '', what, value, how } = line;
  return { goal, what, measured: formatValue(value, line), limit: '', passed: null, how };
}

/** A line for what could not be measured, with its reason. */
export function notMeasured(goal: string, what: string, reason: string): Measurement {
  return { goal, what, measured: 'non mesuré', limit: '', passed: null, how: reason };
}

function formatValue(value: number, { unit = '', decimals = 0 }: Line): string {
  const shown = value.toLocaleString('fr-FR', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
  return unit ? `${shown}\u00a0${unit}` : shown;
}
