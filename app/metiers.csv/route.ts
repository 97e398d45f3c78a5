import { answerPage } from '@/app/respond/render-document';
import { readCatalogue } from '@/lib/content';
import { filterJobs } from '@/lib/listing/filter-jobs';
import { parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { nameJobCsv, toJobCsv } from '@/lib/views/job-list/job-csv';

/** All jobs of a list of /metiers, with the same query string, as a file for a spreadsheet. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const query = parseCatalogueQuery(new URL(request.url).searchParams);
  const found = filterJobs(catalogue, query, { isWhole: true });
  return new Response(toJobCsv(catalogue, found), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${nameJobCsv(found)}"`,
      'Cache-Control': PAGE_CACHE,
      'X-Robots-Tag': 'noindex',
    },
  });
});
