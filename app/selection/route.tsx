import { toPageImage } from '@/app/respond/preview-image';
import { answerPage, renderDocument } from '@/app/respond/render-document';
import { SelectionPage } from '@/components/selection/selection-page';
import { readCatalogue } from '@/lib/content';
import {
  factsOfSelection,
  findPlainSelectionHref,
  hrefWithJob,
  MOST_SELECTED,
  readSelectionQuery,
  selectionHref,
} from '@/lib/listing/selection-query';
import { toSelectionPreview } from '@/lib/views/preview/jobs-preview';
import { toSelectionMetadata, toSelectionPage } from '@/lib/views/selection/selection-page';
import { findJobToAdd } from '@/lib/views/shared/find-job-to-add';

/** A list of jobs that stands in its address; a job added by its exact name leads to the list with it, what a form sent to the plain address. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const params = new URL(request.url).searchParams;
  const query = readSelectionQuery(params, catalogue);
  const plain = findPlainSelectionHref(params, query);
  if (plain) {
    return new Response(null, { status: 308, headers: { Location: plain, 'Cache-Control': 'public, max-age=3600' } });
  }
  const hasRoom = query.jobs.length < MOST_SELECTED;
  const toAdd = query.add && hasRoom ? findJobToAdd(catalogue, query.add) : null;
  if (toAdd?.kind === 'found') {
    const location = hrefWithJob(factsOfSelection(query), toAdd.job.id);
    return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
  }
  const hits = (toAdd?.hits ?? []).filter(({ job }) => !query.jobs.includes(job));
  const preview = toSelectionPreview(catalogue, query);
  // The note is not on it: lists that differ by their note share one picture.
  const picture = selectionHref({ ...factsOfSelection(query), note: '' }, '/apercu/selection.png');
  return renderDocument({
    metadata: toSelectionMetadata(query),
    ...(preview && { image: toPageImage(preview, picture) }),
    children: <SelectionPage page={toSelectionPage(catalogue, query, hits)} />,
  });
});
