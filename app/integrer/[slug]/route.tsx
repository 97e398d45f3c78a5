import { GET as answerUnknownAddress } from '@/app/adresse-inconnue/route';
import { answerPage } from '@/app/respond/render-document';
import { EmbedCard } from '@/components/embed/embed-card';
import { EmbedDocument } from '@/components/embed/embed-document';
import { renderMarkup } from '@/components/site/static-markup';
import { readCatalogue } from '@/lib/content';
import { isShortCard, readEmbedHeight } from '@/lib/seo/embed/embed-frame';
import { jobMetadata } from '@/lib/seo/job-metadata';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';
import { resolveSheetAddress } from '@/lib/site/addresses/resolve-sheet-address';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { toEmbedCard } from '@/lib/views/embed/embed-card';

/** The card of a job for the pages of other sites, the only page that may be framed (next.config.ts); `?hauteur=` says how high its frame is. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const { searchParams, search } = new URL(request.url);
  const found = resolveSheetAddress(catalogue, readAskedPath(request.url).replace(/^\/integrer\//, '/metiers/'));
  if (found?.kind === 'moved') {
    const to = found.to.replace(/^\/metiers\//, '/integrer/') + search;
    return new Response(null, { status: 308, headers: { Location: to, 'Cache-Control': 'public, max-age=3600' } });
  }
  if (found?.kind !== 'job') return answerUnknownAddress(request);
  const { job } = found;
  const card = toEmbedCard(catalogue, job, new Date().toISOString().slice(0, 10));
  const html = await renderMarkup(
    <EmbedDocument metadata={jobMetadata(job, catalogue)}>
      <EmbedCard card={card} isShort={isShortCard(readEmbedHeight(searchParams))} />
    </EmbedDocument>,
  );
  return new Response(`<!DOCTYPE html>${html}`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': PAGE_CACHE,
      Link: `<${card.address}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
    },
  });
});
