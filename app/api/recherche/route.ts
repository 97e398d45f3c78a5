import { answerData, answerJson, answerOptions, refuseMethod } from '@/app/respond/answer-data';
import { readCatalogue } from '@/lib/content';
import { parseApiQuery } from '@/lib/listing/api-query';
import { findCards } from '@/lib/search/cards/find-cards';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { absoluteUrl } from '@/lib/site/site-url';
import { toCardAnswer } from '@/lib/views/shared/search-card';

/** The search as data, for the suggestion box and for other sites. The contract is in app/api/README.md; keys are added, never renamed. */
export const GET = answerData(async (request) => {
  const asked = parseApiQuery(new URL(request.url).searchParams);
  if (asked.kind === 'refused') return answerJson(request, { error: asked.error }, { status: 400 });
  const catalogue = await readCatalogue();
  const { understood, total, hits } = searchJobs(catalogue, asked.q, { limit: asked.limit });
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
    cards: findCards(catalogue, asked.q)
      .map(toCardAnswer)
      .map(({ kind, label, path }) => ({ kind, label, url: absoluteUrl(path) })),
  });
});

export const HEAD = GET;
export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
