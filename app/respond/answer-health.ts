import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Readiness } from '@/lib/search/plan-warm-up';

/**
 * Says how a server is: what it serves once it is ready, 503 otherwise. Never throws, never kept by a cache.
 * @param read asked once the server is ready only: before that it would make the answer wait
 */
export async function answerHealth(readiness: Readiness, read: () => Promise<Catalogue>): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  if (readiness !== 'ready') {
    return Response.json({ status: readiness }, { status: 503, headers: { ...headers, 'Retry-After': '1' } });
  }
  const { collection, day, jobs, trainings } = await read();
  return Response.json(
    {
      status: readiness,
      version: process.env.BUILD_VERSION ?? null,
      content: { date: collection.date, made: day, jobs: jobs.length, trainings: trainings.length },
      memory: process.memoryUsage().rss,
      uptime: Math.round(process.uptime()),
    },
    { headers },
  );
}
