import { NBSP } from './spaces';

/**
 * Puts a text between French quotation marks.
 * @returns "« text »", with no-break spaces
 */
export function quote(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}
