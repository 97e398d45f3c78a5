import { answerData, answerJson } from '@/app/respond/answer-data';
import { preparePicture } from '@/app/respond/preview-image';
import { readCatalogue } from '@/lib/content';
import { listPreviews } from '@/lib/views/preview/list-previews';

/** Reached by a rewrite of next.config.ts, for the former address of a picture: leads to the present one. */
export const GET = answerData(async (request) => {
  const catalogue = await readCatalogue();
  const name = /^\/apercu\/([^/]+\/[^/.]+)\./.exec(new URL(request.url).pathname)?.[1];
  if (!name || !listPreviews(catalogue).has(name))
    return answerJson(request, { error: 'Aucune image de ce site n’a cette adresse.' }, { status: 404 });
  const { path } = await preparePicture(catalogue, name);
  return new Response(null, { status: 307, headers: { Location: path, 'Cache-Control': 'public, max-age=300' } });
});
