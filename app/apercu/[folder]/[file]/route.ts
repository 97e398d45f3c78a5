import { drawKeptPng } from '@/app/respond/draw-png';
import { preparePicture } from '@/app/respond/preview-image';
import { readCatalogue } from '@/lib/content';
import { listPreviews } from '@/lib/views/preview/list-previews';

interface PictureParams {
  folder: string;
  /** "boulanger.1f0e2d3c.png" */
  file: string;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

/** In development too, so that only addresses of the present pictures exist. */
export async function generateStaticParams(): Promise<PictureParams[]> {
  const catalogue = await readCatalogue();
  const pictures = [...listPreviews(catalogue).keys()].map((name) => preparePicture(catalogue, name));
  return (await Promise.all(pictures)).map(({ path }) => {
    const [folder = '', file = ''] = path.split('/').slice(-2);
    return { folder, file };
  });
}

/** The picture of a page: its address changes with what it shows, so that it may be kept for ever. */
export async function GET(_: Request, { params }: { params: Promise<PictureParams> }): Promise<Response> {
  const { folder, file } = await params;
  const catalogue = await readCatalogue();
  const { svg } = await preparePicture(catalogue, `${folder}/${file.split('.')[0]}`);
  return new Response(await drawKeptPng(svg), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
