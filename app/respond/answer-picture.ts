import { readCatalogue } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { PreviewData } from '@/lib/views/preview/preview';
import { answerData, answerJson } from './answer-data';
import { answerInTurn } from './answer-in-turn';
import { drawPng } from './draw-png';
import { drawPreview } from './preview-image';

/** An hour, then once more while it is drawn again: amounts are not on it, but names may change. */
const CACHE = 'public, max-age=3600, s-maxage=86400, stale-while-revalidate=86400';

/** Pictures take some 50 ms: those who wait the longest get theirs within two seconds. */
const MOST_WAITING = 40;

/**
 * Makes the handler of a picture that is drawn when it is asked for. Nothing of it is kept on the server: addresses are without end.
 * @param toPreview gives null where the address names no job
 */
export function answerPicture(toPreview: (params: URLSearchParams, catalogue: Catalogue) => PreviewData | null) {
  return answerData(
    answerInTurn(async (request) => {
      const preview = toPreview(new URL(request.url).searchParams, await readCatalogue());
      if (!preview) {
        return answerJson(
          request,
          { error: 'Aucun métier de ce site dans cette adresse : nommez-en par « m », par exemple ?m=MET.93.' },
          { status: 404 },
        );
      }
      return new Response(drawPng(await drawPreview(preview)), {
        headers: { 'Content-Type': 'image/png', 'Cache-Control': CACHE, 'X-Robots-Tag': 'noindex' },
      });
    }, MOST_WAITING),
  );
}
