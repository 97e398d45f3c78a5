import { answerData, answerJson, answerOptions, refuseMethod } from '@/app/respond/answer-data';
import { readCatalogue } from '@/lib/content';
import { parseApiQuery } from '@/lib/listing/api-query';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';

/** The search as data, for the suggestion box and for other sites. The contract is in app/api/README.md; keys are added, never renamed. */
export const GET = answerData(async (request) => {
  const asked = parseApiQuery(new URL(request.url).searchParams);
  if (asked.kind === 'refused') return answerJson(request, { error: asked.error }, { status: 400 });
  const { understood, total, hits } = searchJobs(await readCatalogue(), asked.q, { limit: asked.limit });
  return answerJson(request, {
    query: asked.q,
    understood,
    total,
    results: hits.map(({ job, reason }) => ({
      id: job.id,
      slug: job.slug,
      name: { feminine: job.name.feminine, masculine: job.name.masculine },
      because: describeReason(reason),
      reason: reason.kind,
    })),
  });
});

export const HEAD = GET;
export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
