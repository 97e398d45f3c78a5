import { answerData, answerJson, answerOptions, refuseMethod } from '@/app/respond/answer-data';
import { readCatalogue } from '@/lib/content';
import { parseApiQuery } from '@/lib/listing/api-query';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { findCards } from '@/lib/search/cards/find-cards';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { absoluteUrl } from '@/lib/site/site-url';
import { toSearchCard } from '@/lib/views/shared/search-card';

const mostSuggestions = 8;

/**
 * Suggestions for the address bar of a browser that has added the site, in the form that OpenSearch asks for: the words, then names,
 * why each was found, and addresses. What the words name comes before the jobs. See /opensearch.xml.
 */
export const GET = answerData(async (request) => {
  const asked = parseApiQuery(new URL(request.url).searchParams);
  if (asked.kind === 'refused') return answerJson(request, { error: asked.error }, { status: 400 });
  const catalogue = await readCatalogue();
  const limit = Math.min(asked.limit, mostSuggestions);
  const cards = findCards(catalogue, asked.q).slice(0, limit).map(toSearchCard);
  const { hits } = searchJobs(catalogue, asked.q, { limit: limit - cards.length });
  return answerJson(
    request,
    [
      asked.q,
      [...cards.map(({ label }) => label), ...hits.map(({ job }) => nameJob(job))],
      [...cards.map(({ detail }) => detail), ...hits.map(({ reason }) => describeReason(reason))],
      [...cards.map(({ href }) => href), ...hits.map(({ job }) => `/metiers/${job.slug}`)].map((path) =>
        absoluteUrl(path),
      ),
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
