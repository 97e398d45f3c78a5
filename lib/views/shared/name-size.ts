/** How large a name is set: long ones are smaller, so that the facts stay on the first screen of a phone. */
export type NameSize = 'short' | 'long' | 'longest';

/** Sizes a name by its length in characters: what takes more than three lines of a small phone is set smaller. */
export function sizeOfName(name: string): NameSize {
  if (name.length > 75) return 'longest';
  return name.length > 42 ? 'long' : 'short';
}
