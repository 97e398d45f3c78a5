import { createHash } from 'node:crypto';
import { PreviewPicture } from '@/components/preview/preview-picture';
import { PREVIEW_SIZE } from '@/components/preview/preview-size';
import { renderMarkup } from '@/components/site/static-markup';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { PageImage } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { frenchTypography } from '@/lib/text/french-typography';
import { HOME_PREVIEW, listPreviews } from '@/lib/views/preview/list-previews';
import { describePreview, type PreviewData } from '@/lib/views/preview/preview';

/** A picture that is made before it is asked for. */
export interface PreparedPicture {
  svg: string;
  /** Changes with all that it shows: "/apercu/metiers/boulanger.1f0e2d3c.png". */
  path: string;
  image: PageImage;
}

/** Pictures drawn so far, by name: trainings of a type share one, and so do all pages that have none. */
const picturesOf = oncePerCatalogue(() => new Map<string, Promise<PreparedPicture>>(), 'preview-pictures');

/**
 * Draws the picture of that name, once for a catalogue.
 * @param name as in `listPreviews`; the picture of the home page where nothing has that name
 */
export function preparePicture(catalogue: Catalogue, name: string): Promise<PreparedPicture> {
  const previews = listPreviews(catalogue);
  const known = previews.has(name) ? name : HOME_PREVIEW;
  const pictures = picturesOf(catalogue);
  const picture = pictures.get(known) ?? prepare(known, previews.get(known)?.());
  pictures.set(known, picture);
  return picture;
}

async function prepare(name: string, preview: PreviewData | undefined): Promise<PreparedPicture> {
  if (!preview) throw new Error(`no picture is called ${name}`);
  const svg = await drawPreview(preview);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const path = `/apercu/${name}.${hash}.png`;
  return { svg, path, image: toPageImage(preview, path) };
}

/** Draws a picture as an SVG document. */
export function drawPreview(preview: PreviewData): Promise<string> {
  return renderMarkup(<PreviewPicture preview={preview} />);
}

/**
 * What the head of a page says of its picture.
 * @param path from the root of the site
 */
export function toPageImage(preview: PreviewData, path: string): PageImage {
  return {
    url: absoluteUrl(path),
    ...PREVIEW_SIZE,
    type: 'image/png',
    alt: frenchTypography(describePreview(preview)),
  };
}
