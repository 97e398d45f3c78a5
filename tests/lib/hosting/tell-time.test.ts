import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { tellTime } from '@/lib/hosting/tell-time.mjs';

function answer(status: number): ServerResponse {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  tellTime(request, response, 'abcdefgh');
  response.writeHead(status, { 'Content-Type': 'text/plain' });
  return response;
}

it.each([200, 404, 500])('says with %i how long the answer took', (status) => {
  const response = answer(status);
  expect(response.getHeader('Server-Timing')).toMatch(/^app;dur=\d+\.\d$/);
  expect(response.statusCode).toBe(status);
});

it.each([
  [200, undefined],
  [404, undefined],
  [500, 'abcdefgh'],
  [503, 'abcdefgh'],
])('names the request only where it fails: %i', (status, id) =>
  expect(answer(status).getHeader('x-request-id')).toBe(id),
);
