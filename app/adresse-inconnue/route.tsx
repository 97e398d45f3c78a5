import { answerPage, renderDocument } from '@/app/respond/render-document';
import { UnknownAddress } from '@/components/not-found/unknown-address';
import { readCatalogue } from '@/lib/content';
import { describeFinding } from '@/lib/search/match-reason';
import { fixedPageMetadata } from '@/lib/seo/page-metadata';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';
import { resolveUnknownAddress } from '@/lib/site/addresses/resolve-unknown-address';
import { frenchTypography } from '@/lib/text/french-typography';
import { toTitle } from '@/lib/views/facet-page/facet-wording';
import { toJobRow } from '@/lib/views/shared/job-row';

/** An hour: ids do not move, but a sheet may get its address back. */
const redirectCache = 'public, max-age=3600';

/** Reached by the fallback rewrite of next.config.ts, for every address that no page has. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const answer = resolveUnknownAddress(catalogue, readAskedPath(request.url));
  if (answer.kind === 'moved') {
    return new Response(null, { status: 308, headers: { Location: answer.to, 'Cache-Control': redirectCache } });
  }
  return renderDocument({
    status: 404,
    withSearch: false,
    metadata: fixedPageMetadata('/adresse-inconnue'),
    children: (
      <UnknownAddress
        subject={answer.subject}
        words={answer.words}
        jobs={answer.jobs.map(({ job, reason }) => toJobRow(catalogue, job, frenchTypography(describeFinding(reason))))}
        trainings={answer.trainings.map(({ training }) => training)}
        pages={answer.waysIn.map((wayIn) => ({ href: wayIn.path, label: toTitle(wayIn) }))}
      />
    ),
  });
});
