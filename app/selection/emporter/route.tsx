import { answerInTurn } from '@/app/respond/answer-in-turn';
import { answerPage, renderDocument } from '@/app/respond/render-document';
import { renderMarkup } from '@/components/site/static-markup';
import { NothingToTake } from '@/components/take-away/nothing-to-take';
import { PROFILES_PLACE, TakeAwayDocument, TakenProfile } from '@/components/take-away/take-away-document';
import { readInlineStyles } from '@/lib/build/assets/read-inline-styles';
import { readCatalogue } from '@/lib/content';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';
import { detachMarkup } from '@/lib/views/take-away/detach-markup';
import {
  listAnchors,
  listMissing,
  type TakeAway,
  toNothingToTakeMetadata,
  toTakeAway,
} from '@/lib/views/take-away/take-away';

/** A list of jobs as one file that is read without network; a page that says why where there is no job to put in it. */
export const GET = answerPage(
  answerInTurn(async (request) => {
    const catalogue = await readCatalogue();
    const query = readSelectionQuery(new URL(request.url).searchParams, catalogue);
    if (query.jobs.length === 0) {
      return renderDocument({
        metadata: toNothingToTakeMetadata(),
        status: 404,
        children: <NothingToTake missing={listMissing(query)} />,
      });
    }
    const page = toTakeAway(catalogue, query, new Date().toISOString().slice(0, 10));
    const [html = '', ...profiles] = await detachMarkup(renderParts(page), listAnchors(query.jobs));
    return new Response(
      html.replace(PROFILES_PLACE, () => `<main>${profiles.join('')}</main>`),
      {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Disposition': `attachment; filename="${page.fileName}"`,
          'Cache-Control': PAGE_CACHE,
          'X-Robots-Tag': 'noindex',
        },
      },
    );
  }),
);

/** The document without its profiles, then each of them: one is made when the one before has been taken. */
async function* renderParts(page: TakeAway): AsyncGenerator<string> {
  yield `<!DOCTYPE html>${await renderMarkup(<TakeAwayDocument page={page} styles={readInlineStyles()} />)}`;
  for (const { anchor, name, toProfile } of page.jobs)
    yield await renderMarkup(<TakenProfile anchor={anchor} name={name} profile={toProfile()} />);
}
