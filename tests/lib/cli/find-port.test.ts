import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { findFreePort, readPort } from '@/lib/cli/find-port.mjs';

it.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['abc', undefined],
  ['0', undefined],
  ['70000', undefined],
  ['80.5', undefined],
])('reads the port %j as %s', (text, port) => {
  expect(readPort(text)).toBe(port);
});

it('finds a free port, and sees that a port is taken', async () => {
  const port = (await findFreePort(0)) ?? 0;
  expect(port).toBeGreaterThan(0);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  expect(await findFreePort(port)).toBeUndefined();
  await new Promise((resolve) => server.close(resolve));
});
