import { Resvg } from '@resvg/resvg-js';
import { render } from '@testing-library/react';
import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QrCode } from '@/components/figures/qr-code';
import { toQrCode } from '@/lib/views/shared/qr-code';

/** What a camera would read of the code drawn so wide, in pixels. */
function readBack(text: string, width: number): string | undefined {
  const code = toQrCode(text, 'Code QR');
  if (!code) return undefined;
  const svg = renderToStaticMarkup(<QrCode code={code} />).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  return jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data;
}

const thirtyJobs = Array.from({ length: 30 }, (_, at) => `MET.${1000 + at}`).join();

describe('a QR code', () => {
  it.each([
    ['the short address of a job', 'https://metiers.example/metiers/MET.93', 200],
    ['a list of thirty jobs', `https://metiers.example/selection?m=${thirtyJobs}&titre=Pour%20L%C3%A9a`, 400],
    ['as much as a phone reads', `https://metiers.example/selection?note=${'x'.repeat(1200)}`, 600],
  ])('is read back: %s', (_, text, width) => {
    expect(readBack(text, width)).toBe(text);
  });

  it('is not made of a text too long for a phone', () => {
    expect(toQrCode('x'.repeat(1300), 'Code QR')).toBeNull();
  });

  it('is an image with a name, with the white edge that readers ask for', () => {
    const code = toQrCode('https://metiers.example/', 'Code QR : l’accueil');
    if (!code) throw new Error('the address fits a code');
    const { getByRole } = render(<QrCode code={code} />);
    expect(getByRole('img')).toHaveAccessibleName('Code QR : l’accueil');
    expect(code.path).toMatch(/^M4 4\.5h7M/);
    expect(code.size).toBe(25 + 8);
  });
});
