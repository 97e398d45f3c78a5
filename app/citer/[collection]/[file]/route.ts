import { GET as answerUnknownAddress } from '@/app/adresse-inconnue/route';
import { answerPage } from '@/app/respond/render-document';
import { readCatalogue } from '@/lib/content';
import { type Citation, citeJob, citeTraining } from '@/lib/seo/citation/citation';
import { CITATION_FILES, readCitationFile } from '@/lib/seo/citation/citation-files';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';
import { resolveSheetAddress } from '@/lib/site/addresses/resolve-sheet-address';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';

/** The citation of a sheet as a file: "/metiers/boulanger.ris". Ids and former names redirect as those of the page do. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const [collection = '', segment = ''] = readAskedPath(request.url).split('/').slice(-2);
  const asked = readCitationFile(segment);
  const found = asked && resolveSheetAddress(catalogue, `/${collection}/${asked.key}`);
  if (!found) return answerUnknownAddress(request);
  if (found.kind === 'moved') {
    const to = `${found.to}.${asked.extension}`;
    return new Response(null, { status: 308, headers: { Location: to, 'Cache-Control': 'public, max-age=3600' } });
  }
  const { contentType, write } = CITATION_FILES[asked.extension];
  const citation: Citation =
    found.kind === 'job' ? citeJob(catalogue, found.job) : citeTraining(catalogue, found.training);
  return new Response(write(citation), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename="${segment}"`,
      'Cache-Control': PAGE_CACHE,
      Link: `<${citation.url}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
    },
  });
});
