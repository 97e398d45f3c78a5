import { PREVIEW_SIZE } from '@/components/preview/preview-size';
import type { PageImage } from '@/lib/seo/page-metadata';

const NONE: PageImage = { url: '', ...PREVIEW_SIZE, type: 'image/png', alt: '' };

/** In place of app/respond/preview-image: a page that the browser makes is seen by no messenger, and its head stays that of the file. */
export async function preparePicture(): Promise<{ image: PageImage }> {
  return { image: NONE };
}

export function toPageImage(): PageImage {
  return NONE;
}
