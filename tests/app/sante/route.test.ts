import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { GET } from '@/app/sante/route';
import { readReadiness } from '@/lib/search/plan-warm-up';

afterEach(() => vi.unstubAllEnvs());

const ask = async () => {
  const answer = await GET();
  return [answer.status, (await answer.json()).status];
};

it('tries again what failed: sheets that are back are served and said to be', async () => {
  vi.stubEnv('CATALOGUE_FILE', path.join(import.meta.dirname, 'missing.json'));
  expect(await ask()).toEqual([503, 'idle']);
  await expect.poll(readReadiness).toBe('failed');
  vi.unstubAllEnvs();
  expect(await ask()).toEqual([503, 'failed']);
  await expect.poll(readReadiness, { timeout: 20_000 }).toBe('ready');
  expect(await ask()).toEqual([200, 'ready']);
}, 30_000);
