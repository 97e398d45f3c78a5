import { describe, expect, it } from 'vitest';
import { setPageCache } from '@/lib/build/set-page-cache.mjs';
import { PAGE_CACHE } from '@/lib/site/page-cache.mjs';

describe('setPageCache', () => {
  it('adds the lifetime to the headers of a page, the rest untouched', () => {
    const meta = JSON.stringify({ status: 200, headers: { 'x-nextjs-prerender': '1' }, segmentPaths: ['/_tree'] });
    expect(JSON.parse(setPageCache(meta))).toEqual({
      status: 200,
      headers: { 'x-nextjs-prerender': '1', 'cache-control': PAGE_CACHE },
      segmentPaths: ['/_tree'],
    });
  });

  it('stops the build where the headers are not there', () => {
    expect(() => setPageCache('{"status":200}')).toThrow(/no longer fits this Next/);
  });
});
