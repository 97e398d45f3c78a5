import { answerPage } from '@/app/respond/render-document';
import { readCatalogue } from '@/lib/content';
import { drawJob } from '@/lib/site/random-job/draw-job';
import { listDrawnJobs } from '@/lib/site/random-job/list-drawn-jobs';

/** Leads to a job drawn by lot, less known ones more often; `?domaine=` and `?niveau=` narrow the draw. Never the same answer twice: never kept, never indexed. */
export const GET = answerPage(async (request) => {
  const catalogue = await readCatalogue();
  const among = listDrawnJobs(catalogue, new URL(request.url).searchParams);
  const job = drawJob(catalogue, { among });
  return new Response(null, {
    status: 303,
    headers: {
      Location: job ? `/metiers/${job.slug}` : '/metiers',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
});
