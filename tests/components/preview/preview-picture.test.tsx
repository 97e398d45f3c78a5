import { describe, expect, it } from 'vitest';
import { drawPreview, preparePicture } from '@/app/respond/preview-image';
import { measureText } from '@/components/preview/set-lines';
import { readCatalogue } from '@/lib/content';
import { listPreviews } from '@/lib/views/preview/list-previews';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const catalogue = await readCatalogue();

interface Line {
  text: string;
  right: number;
  bottom: number;
}

/** Lines of a picture, with where they end. */
function listLines(svg: string): Line[] {
  return [...svg.matchAll(/<text class="(display|bold|regular)" font-size="(\d+)"[^>]*>(.*?)<\/text>/g)].flatMap(
    ([, font, size, inner = '']) =>
      [...inner.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">(.*?)<\/tspan>/g)].map(([, x, y, escaped = '']) => {
        const text = escaped.replace(/&(?:#x27|amp|quot);/g, "'");
        const width = measureText(text, font as 'display' | 'bold' | 'regular') * Number(size);
        return { text, right: Number(x) + width, bottom: Number(y) };
      }),
  );
}

describe('PreviewPicture', () => {
  it('holds all that it says of every job, way in and type of training: no line goes over its edge', async () => {
    const over: string[] = [];
    for (const name of listPreviews(catalogue).keys()) {
      const lines = listLines((await preparePicture(catalogue, name)).svg);
      expect(lines.length).toBeGreaterThan(1);
      over.push(
        ...lines.filter(({ right, bottom }) => right > 1145 || bottom > 622).map(({ text }) => `${name}: ${text}`),
      );
    }
    expect(over).toEqual([]);
  });

  it('cuts a title of one endless word nowhere, and one of many words with « … »', async () => {
    const draw = (title: string) =>
      drawPreview({
        domain: null,
        drawing: null,
        eyebrow: 'Essai',
        title,
        body: { kind: 'jobs', jobs: [], more: null },
        source: null,
      });
    expect(await draw('mot '.repeat(200))).toMatch(/mot…<\/tspan>/);
    expect(await draw('<b>&')).toContain('&lt;b&gt;&amp;');
  });
});

describe('preparePicture', () => {
  it('gives an address that changes with what the picture shows, and the same twice', async () => {
    const { path, image } = await preparePicture(catalogue, 'metiers/boulanger');
    expect(path).toMatch(/^\/apercu\/metiers\/boulanger\.[0-9a-f]{8}\.png$/);
    expect((await preparePicture(aCatalogue({ jobs: [aJobSheet()] }), 'metiers/boulanger')).path).not.toBe(path);
    expect(image).toMatchObject({ width: 1200, height: 630, type: 'image/png' });
    expect(image.alt).toContain('Boulangère ou boulanger');
  });

  it('gives the picture of the home page for a name that nothing has', async () => {
    expect((await preparePicture(aCatalogue(), 'metiers/xyzzy')).path).toContain('/apercu/site/accueil.');
  });
});
