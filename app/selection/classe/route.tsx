import { answerPage, renderDocument } from '@/app/respond/render-document';
import { ClassKitPage } from '@/components/class-kit/class-kit-page';
import { readCatalogue } from '@/lib/content';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toClassKit, toClassKitMetadata } from '@/lib/views/class-kit/class-kit';

/** The class kit of a list: questions, something to check, games with their answers. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const query = readSelectionQuery(new URL(request.url).searchParams, catalogue);
  const kit = toClassKit(catalogue, query, new Date().toISOString().slice(0, 10));
  return renderDocument({ metadata: toClassKitMetadata(query), children: <ClassKitPage kit={kit} /> });
});
