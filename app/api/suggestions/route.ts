import { answerData, answerJson, answerOptions, refuseMethod } from '@/app/respond/answer-data';
import { readCatalogue } from '@/lib/content';
import { parseApiQuery } from '@/lib/listing/api-query';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { absoluteUrl } from '@/lib/site/site-url';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

const mostSuggestions = 8;

/**
 * Suggestions for the address bar of a browser that has added the site, in the form that OpenSearch asks for: the words, then names,
 * why each was found, and addresses. See /opensearch.xml.
 */
export const GET = answerData(async (request) => {
  const asked = parseApiQuery(new URL(request.url).searchParams);
  if (asked.kind === 'refused') return answerJson(request, { error: asked.error }, { status: 400 });
  const { hits } = searchJobs(await readCatalogue(), asked.q, { limit: Math.min(asked.limit, mostSuggestions) });
  return answerJson(
    request,
    [
      asked.q,
      hits.map(({ job }) => capitalizeFirst(formatGenderedName(job.name).joined)),
      hits.map(({ reason }) => describeReason(reason)),
      hits.map(({ job }) => absoluteUrl(`/metiers/${job.slug}`)),
    ],
    { contentType: 'application/x-suggestions+json; charset=utf-8' },
  );
});

export const HEAD = GET;
export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
