import { encode } from 'uqr';

/** A code for the camera of a phone, as the path that draws it. */
export interface QrCodeData {
  /** Side of the drawing in modules, the white edge that readers ask for included. */
  size: number;
  /** Rows of dark modules, as lines of width 1. */
  path: string;
  /** What it is, for those who do not see it: "Code QR : l’adresse de cette liste". */
  title: string;
}

/** 117 modules a side, about 1,270 letters: at 5 cm, modules of 0.4 mm, which phones still read. */
const DENSEST_VERSION = 25;
/** White modules around the code, which the standard asks for. */
const EDGE = 4;

/**
 * Draws a text as a QR code, with the least correction of errors: modules stay large, and the better correction is taken where it costs none.
 * @param text an absolute address
 * @param title what the code is, in French
 * @returns null where the text is too long for a code that a phone reads
 */
export function toQrCode(text: string, title: string): QrCodeData | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: EDGE, maxVersion: DENSEST_VERSION });
    return { size, path: data.map(drawRow).join(''), title };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One line a run of dark modules, in the middle of the row. */
function drawRow(modules: readonly boolean[], y: number): string {
  const runs = modules.flatMap((isDark, x) => (isDark && !modules[x - 1] ? [x] : []));
  return runs
    .map((start) => {
      const end = modules.indexOf(false, start);
      return `M${start} ${y}.5h${end - start}`;
    })
    .join('');
}
