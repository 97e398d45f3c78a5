import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanAnswer } from '@/lib/hosting/clean-answer.mjs';

describe('cleanAnswer', () => {
  let response: ServerResponse;
  beforeEach(() => {
    response = new ServerResponse(new IncomingMessage(new Socket()));
    cleanAnswer(response);
  });

  it.each(['x-nextjs-cache', 'X-Nextjs-Prerender', 'x-nextjs-stale-time', 'Refresh'])('keeps %s out', (name) => {
    response.setHeader(name, 'HIT');
    response.appendHeader(name, '1');
    expect(response.hasHeader(name)).toBe(false);
  });

  it.each([
    ['rsc, next-router-state-tree, next-router-prefetch, Accept-Encoding', 'Accept-Encoding'],
    ['Accept-Encoding', 'Accept-Encoding'],
    ['rsc, next-router-prefetch', undefined],
    [['rsc', 'Accept, Accept-Encoding'], 'Accept, Accept-Encoding'],
  ])('an answer that varies with %j varies with %j', (said, kept) => {
    response.setHeader('Vary', said);
    expect(response.getHeader('Vary')).toBe(kept);
  });

  it('leaves every other header as it is', () => {
    response.setHeader('ETag', '"a"').appendHeader('Link', '</a>').appendHeader('Link', '</b>');
    expect(response.getHeaders()).toEqual({ etag: '"a"', link: ['</a>', '</b>'] });
  });
});
