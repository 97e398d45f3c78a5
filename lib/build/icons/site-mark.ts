/** The vermilion of the site (`--site` in tokens.css), paper, and the highlighter, as pictures need them. */
const SITE = '#a8431f';
const PAPER = '#fcfaf5';
const HIGHLIGHT = '#f7b89a';

interface MarkShape {
  /** `rounded`: corners of its own; `full`: colour to the edge, for systems that cut the corners themselves. */
  corners: 'rounded' | 'full';
  /** How much of the width the sheet of 24 takes: a mask may cut all that is outside the middle 80 %. */
  scale: number;
}

/**
 * Draws the mark of the site: a sheet with its coloured head, and the answer highlighted. Edges are on the grid of 16, so that it is sharp in
 * the tab of a browser.
 * @returns an SVG document, 32 wide
 */
export function drawSiteMark({ corners, scale }: MarkShape = { corners: 'rounded', scale: 1 }): string {
  const inset = 16 - 16 * scale;
  const place = scale === 1 ? '' : ` transform="translate(${inset} ${inset})scale(${scale})"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"${corners === 'rounded' ? ' rx="4"' : ''} fill="${SITE}"/><g${place}><path fill="${PAPER}" d="M4 12h24v16H4ZM4 5h14v3H4Z"/><path fill="${HIGHLIGHT}" d="M8 16h16v4H8Z"/><path fill="${SITE}" d="M8 22h10v2H8Z"/></g></svg>\n`;
}
