/** Characters kept in the self-hosted fonts: ASCII, all of French, the signs of our typography and a few neighbours' letters. */
const asciiPrintable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
export const fontCharacters = `${asciiPrintable}\u00a0\u202f«»‘’“”–—…·•°€×÷±²³½àâäæçéèêëîïôœöùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸáíóúñãõÁÍÓÚÑåÅø©®→←↑↓§ªº№−≤≥`;

export interface FontFile {
  /** Name used in the style sheet: `url(font:<name>)`. */
  name: string;
  /** Path of the source file inside node_modules. */
  source: string;
  /** What is kept of the weight axis: one weight or a range. */
  weight: number | { min: number; max: number };
}

/** Two families: Bricolage Grotesque (one weight) for names and figures, Atkinson Hyperlegible Next for text. */
export const fontFiles: readonly FontFile[] = [
  {
    name: 'text',
    source: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weight: { min: 400, max: 700 },
  },
  {
    name: 'display',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weight: 700,
  },
];
