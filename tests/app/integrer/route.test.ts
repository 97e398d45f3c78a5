import { expect, it } from 'vitest';
import { GET } from '@/app/integrer/[slug]/route';

const ask = (path: string) => GET(new Request(`http://localhost:3000${path}`));

it('shows a job with its pay, its level, their sources and the way to its page, without script', async () => {
  const response = await ask('/integrer/infirmier');
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('Link')).toBe('<http://localhost:3000/metiers/infirmier>; rel="canonical"');
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(html).toContain('Infirmière ou infirmier');
  expect(html).toMatch(/2\u00a0185,72\u00a0€ brut/);
  expect(html).toContain('par mois');
  expect(html).toMatch(/Paie\u00a0: .*chiffre de 2024/);
  expect(html).toMatch(/Bac\s\+\s3/);
  expect(html).toContain('href="http://localhost:3000/metiers/infirmier"');
  expect(html).not.toMatch(/<script|<nav|popovertarget/i);
});

it.each([
  ['', true],
  ['?hauteur=500', true],
  ['?hauteur=180', false],
  ['?hauteur=1', false],
  ['?hauteur=beaucoup', true],
])('has an emblem where its frame has room for it: %s', async (query, isDrawn) => {
  expect((await (await ask(`/integrer/infirmier${query}`)).text()).includes('<svg')).toBe(isDrawn);
});

it.each([
  ['/integrer/MET.17', '/integrer/boulanger'],
  ['/integrer/boulangere?hauteur=200', '/integrer/boulanger?hauteur=200'],
])('%s leads to %s', async (path, to) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('Location')]).toEqual([308, to]);
});

it.each(['/integrer/zzzzzz', '/integrer/cap-boulanger'])('%s is an unknown address', async (path) => {
  expect((await ask(path)).status).toBe(404);
});
