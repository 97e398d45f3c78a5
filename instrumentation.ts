import type { Instrumentation } from 'next';

/**
 * Called once by Next when a server starts, and waited for: what it asks for is only planned here. The first visitor who searches should
 * not pay for reading the sheets and indexing them; the first visitor of all, who most often reads a prepared page, should not wait for it.
 */
export async function register(): Promise<void> {
  // Written so that the compiler sees it: the sheets are read with Node's own modules, which no other runtime has.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const isServing = process.env.NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build';
    if (!isServing) return;
    const [{ planWarmUp }, { readCatalogue }] = await Promise.all([
      import('@/lib/search/plan-warm-up'),
      import('@/lib/content'),
    ]);
    // A replica lets nobody in before it is ready (lib/hosting/serve.mjs): there is no first visitor to serve before that.
    planWarmUp(readCatalogue, process.env.LISTEN_WHEN_READY === undefined ? undefined : 0);
  }
}

/** Writes into the log what Next could not answer: the id is that of the answer's header. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method, path, headers }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logError, nameRequest, pathOf, REQUEST_ID_HEADER } = await import('@/lib/site/write-log.mjs');
    logError(error, { id: nameRequest(headers[REQUEST_ID_HEADER]), method, path: pathOf(path) });
  }
};
