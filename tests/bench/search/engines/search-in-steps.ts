export interface Step {
  /** Typing errors are forgiven. */
  tolerant: boolean;
  /** Every word has to be found. */
  allWords: boolean;
}

const steps: readonly Step[] = [
  { tolerant: false, allWords: true },
  { tolerant: true, allWords: true },
  { tolerant: true, allWords: false },
];

/** Asks more and more loosely until something is found: the same steps for every library. */
export function searchInSteps(search: (step: Step) => string[]): string[] {
  for (const step of steps) {
    const found = search(step);
    if (found.length > 0) return found;
  }
  return [];
}
