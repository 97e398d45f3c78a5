import { logError, nameRequest, REQUEST_ID_HEADER } from '@/lib/site/write-log.mjs';

/**
 * Writes into the log what failed while a request was answered.
 * @returns the reference that the answer shows: the id that the server or its front gave the request
 */
export function reportFailure(error: unknown, { method, url, headers }: Request): string {
  const id = nameRequest(headers.get(REQUEST_ID_HEADER) ?? undefined);
  logError(error, { id, method, path: new URL(url).pathname });
  return id;
}
