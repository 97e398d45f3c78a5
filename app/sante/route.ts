import { answerHealth } from '@/app/respond/answer-health';
import { readCatalogue } from '@/lib/content';
import { planWarmUp, readReadiness } from '@/lib/search/plan-warm-up';

export const dynamic = 'force-dynamic';

/** For whatever watches the server: 200 once it may get readers, 503 before, and when the sheets cannot be read. */
export async function GET(): Promise<Response> {
  const readiness = readReadiness();
  // No start has planned it, as in development; or it failed, and what was missing may be there by now.
  if (readiness === 'idle' || readiness === 'failed') planWarmUp(readCatalogue, 0);
  return answerHealth(readiness, readCatalogue);
}
