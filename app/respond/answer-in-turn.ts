import { setImmediate } from 'node:timers/promises';
import { FAILURE_PAGE } from '@/lib/site/failure-page.mjs';

type Handler = (request: Request) => Promise<Response>;

/** What a reader may wait for, at a second or two an answer. */
const MOST_WAITING = 8;

/**
 * Wraps the handler of an address that keeps the processor busy for long: its answers are made one after another, other readers are served
 * between two, and where too many wait the asker is told to come back (503).
 * @param mostWaiting answers being made or waiting for their turn
 */
export function answerInTurn(handler: Handler, mostWaiting = MOST_WAITING): Handler {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (request) => {
    if (waiting >= mostWaiting) {
      return new Response(FAILURE_PAGE, {
        status: 503,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': '10' },
      });
    }
    waiting += 1;
    const answer = last.then(() => setImmediate()).then(() => handler(request));
    // One that fails lets the next one have its turn.
    last = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      waiting -= 1;
    }
  };
}
