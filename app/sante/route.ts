import { answerHealth } from '@/app/respond/answer-health';
import { readCatalogue } from '@/lib/content';
import { planWarmUp, readReadiness } from '@/lib/search/plan-warm-up';

export const dynamic = 'force-dynamic';

/** For whatever watches the server: 200 once it may get readers, 503 before, and when the sheets cannot be read. */
export async function GET(): Promise<Response> {
  // Where no start has planned it, as in development.
  if (readReadiness() === 'idle') planWarmUp(readCatalogue, 0);
  return answerHealth(readReadiness(), readCatalogue);
}
