import { answerPage, renderDocument } from '@/app/respond/render-document';
import { ComparePage } from '@/components/compare/compare-page';
import { readCatalogue } from '@/lib/content';
import { compareHref, findOrderedHref, MOST_COMPARED, readCompareQuery } from '@/lib/listing/compare-query';
import { toCompareMetadata, toComparePage } from '@/lib/views/compare/comparison';
import { findJobToAdd } from '@/lib/views/shared/find-job-to-add';

/** Two to four jobs side by side; a job added by its exact name leads to the address of the new comparison, ids in another order to the one address. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const query = readCompareQuery(new URL(request.url).searchParams, catalogue);
  const ordered = findOrderedHref(query);
  if (ordered) {
    return new Response(null, { status: 308, headers: { Location: ordered, 'Cache-Control': 'public, max-age=3600' } });
  }
  const hasRoom = query.jobs.length < MOST_COMPARED;
  const toAdd = query.add && hasRoom ? findJobToAdd(catalogue, query.add) : null;
  if (toAdd?.kind === 'found') {
    const ids = new Set([...query.jobs, toAdd.job].map(({ id }) => id));
    return new Response(null, {
      status: 303,
      headers: { Location: compareHref([...ids]), 'Cache-Control': 'no-store' },
    });
  }
  const today = new Date().toISOString().slice(0, 10);
  const hits = (toAdd?.hits ?? []).filter(({ job }) => !query.jobs.includes(job));
  return renderDocument({
    metadata: toCompareMetadata(query),
    children: <ComparePage page={toComparePage(catalogue, query, hits, today)} />,
  });
});
