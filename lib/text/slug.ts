import { foldText } from './fold-text';

/**
 * Makes the ASCII slug of a French name: "ingénieur en R&D" gives "ingenieur-en-r-et-d".
 * Returns an empty string where the name holds no letter nor digit.
 */
export function toSlug(name: string): string {
  return foldText(name)
    .replace(/&/g, ' et ')
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
