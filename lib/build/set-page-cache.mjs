import { PAGE_CACHE } from '../site/page-cache.mjs';

/**
 * Says in the headers that Next keeps beside a prepared answer how long it may be kept; Next itself would say a year.
 * @param {string} meta JSON that Next wrote beside the answer
 * @returns {string} the same with our `Cache-Control`
 * @throws where it holds no headers: this Next keeps them elsewhere
 */
export function setPageCache(meta) {
  const known = JSON.parse(meta);
  if (!known.headers) throw new Error('no headers beside the page; the adapter no longer fits this Next.');
  return JSON.stringify({ ...known, headers: { ...known.headers, 'cache-control': PAGE_CACHE } });
}
