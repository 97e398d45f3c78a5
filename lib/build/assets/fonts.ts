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

/** The same fonts for pictures, whose renderer takes one weight a file and finds it by the family name that the file bears. */
export const PICTURE_FONTS = {
  display: {
    ...sourceOf('display'),
    name: 'picture-display',
    weight: 700,
    family: 'Bricolage Grotesque 96pt ExtraBold',
  },
  bold: { ...sourceOf('text'), name: 'picture-bold', weight: 700, family: 'Atkinson Hyperlegible Next' },
  regular: { ...sourceOf('text'), name: 'picture-regular', weight: 400, family: 'Atkinson Hyperlegible Next' },
} as const satisfies Record<string, FontFile & { family: string }>;

export type PictureFont = keyof typeof PICTURE_FONTS;

/** How a style sheet asks for a font of pictures. */
export function pictureFontStyle(font: PictureFont): string {
  const { family, weight } = PICTURE_FONTS[font];
  return `font-family:'${family}';font-weight:${weight}`;
}

function sourceOf(name: string): Pick<FontFile, 'source'> {
  const font = fontFiles.find((one) => one.name === name);
  if (!font) throw new Error(`no font is called ${name}`);
  return { source: font.source };
}
