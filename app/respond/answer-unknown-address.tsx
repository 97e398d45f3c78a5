import { UnknownAddress } from '@/components/not-found/unknown-address';
import { readCatalogue, readSheetHead } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { describeFinding } from '@/lib/search/match-reason';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';
import { findSheetErrors } from '@/lib/site/addresses/find-sheet-errors';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';
import { resolveUnknownAddress } from '@/lib/site/addresses/resolve-unknown-address';
import { toTitle } from '@/lib/views/facet-page/facet-wording';
import { toJobRow } from '@/lib/views/shared/job-row';
import { renderDocument } from './render-document';

/** An hour: ids do not move, but a sheet may get its address back. */
const redirectCache = 'public, max-age=3600';

/** Answers to an address that no page has: the page that it stands for, else a page with near names. */
export async function answerUnknownAddress(request: Request): Promise<Response> {
  const catalogue = await readCatalogue();
  const path = readAskedPath(request.url);
  const answer = resolveUnknownAddress(catalogue, path);
  if (answer.kind === 'moved') {
    return new Response(null, { status: 308, headers: { Location: answer.to, 'Cache-Control': redirectCache } });
  }
  // An author who has just broken a sheet is told so where its page was.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const sheetErrors = isDevelopment ? findSheetErrors(catalogue.diagnostics, path, readSheetHead) : null;
  const response = await renderDocument({
    status: 404,
    withSearch: false,
    metadata: fixedPageMetadata('/adresse-inconnue'),
    children: (
      <UnknownAddress
        sheetErrors={sheetErrors}
        subject={answer.subject}
        words={answer.words}
        jobs={answer.jobs.map(({ job, reason }) => toJobRow(catalogue, job, describeFinding(reason)))}
        trainings={answer.trainings.map(({ training }) => training)}
        pages={answer.facetPages.map((facetPage) => ({ href: facetPage.path, label: toTitle(facetPage) }))}
      />
    ),
  });
  // The development server asks a moment too late which sheets there are: one that has just been mended is shown at the next try.
  if (isDevelopment && hasSheet(catalogue, path)) response.headers.set('Refresh', '1');
  return response;
}

/** Whether an address is that of a sheet which can be shown. */
function hasSheet(catalogue: Catalogue, path: string): boolean {
  const sheets = [
    ...catalogue.jobs.map(({ slug }) => `/metiers/${slug}`),
    ...catalogue.trainings.map(({ slug }) => `/formations/${slug}`),
  ];
  return sheets.includes(path);
}
