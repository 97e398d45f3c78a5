import { SITE_NAME } from '@/lib/site/site-url';

/** The vermilion of the site (`--site` in tokens.css), paper, and the highlighter, as pictures need them. */
const SITE = '#a8431f';
const PAPER = '#fcfaf5';
const HIGHLIGHT = '#f7b89a';

/** What stands on the ground of the mark: a sheet with its coloured head, and the answer highlighted. On the grid of 16, sharp in a tab. */
const SHAPES = [
  { fill: PAPER, d: 'M4 12h24v16H4ZM4 5h14v3H4Z' },
  { fill: HIGHLIGHT, d: 'M8 16h16v4H8Z' },
  { fill: SITE, d: 'M8 22h10v2H8Z' },
] as const;

/** The mark of the site as shapes on a square of 32, its ground first. */
export const SITE_MARK = [
  { fill: SITE, d: 'M4 0h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z' },
  ...SHAPES,
];

/**
 * Draws the mark of the site as a document of its own.
 * @param scale below 1 for systems that cut the corners themselves: colour goes to the edge, and the sheet takes less of the width
 */
export function drawSiteMark(scale = 1): string {
  const [ground, ...shapes] = SITE_MARK.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`);
  const inset = 16 - 16 * scale;
  const drawn =
    scale === 1
      ? `${ground}${shapes.join('')}`
      : `<path fill="${SITE}" d="M0 0h32v32H0Z"/><g transform="translate(${inset} ${inset})scale(${scale})">${shapes.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${SITE_NAME}</title>${drawn}</svg>\n`;
}
