import { answerPage } from '@/app/respond/render-document';
import { readCatalogue } from '@/lib/content';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { toSlug } from '@/lib/text/slug';
import { toJobCsv } from '@/lib/views/job-list/job-csv';

/** The jobs of a list, with the same query string as its page, as a file for a spreadsheet. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const { jobs, title } = readSelectionQuery(new URL(request.url).searchParams, catalogue);
  return new Response(toJobCsv(catalogue, { jobs: jobs.map((job) => ({ job })) }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${toSlug(title) || 'ma-liste'}.csv"`,
      'Cache-Control': PAGE_CACHE,
      'X-Robots-Tag': 'noindex',
    },
  });
});
