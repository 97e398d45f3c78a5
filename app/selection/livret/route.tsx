import { answerInTurn } from '@/app/respond/answer-in-turn';
import { answerPage, renderDocument } from '@/app/respond/render-document';
import { BookletPage } from '@/components/booklet/booklet-page';
import { readCatalogue } from '@/lib/content';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { toBooklet, toBookletMetadata } from '@/lib/views/booklet/booklet';

/** The booklet of a list: one job a page, to print. */
export const GET = answerPage(
  answerInTurn(async (request) => {
    const catalogue = await readCatalogue();
    const query = readSelectionQuery(new URL(request.url).searchParams, catalogue);
    const booklet = toBooklet(catalogue, query, new Date().toISOString().slice(0, 10));
    return renderDocument({ metadata: toBookletMetadata(query), children: <BookletPage booklet={booklet} /> });
  }),
);
