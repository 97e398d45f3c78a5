import { expect, it, vi } from 'vitest';
import { GET } from '@/app/hasard/route';
import { readCatalogue } from '@/lib/content';

it.each(['', '?niveau=cap', '?domaine=rien&niveau=%ff'])(
  '/hasard%s leads to a job, is not kept and not indexed',
  async (query) => {
    const response = await GET(new Request(`http://localhost/hasard${query}`));
    const { jobs } = await readCatalogue();
    expect(response.status).toBe(303);
    expect(jobs.map(({ slug }) => `/metiers/${slug}`)).toContain(response.headers.get('Location'));
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
  },
);

it('gives a page in French where the content cannot be read', async () => {
  vi.stubEnv('CONTENT_DIR', '/absent');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await GET(new Request('http://localhost/hasard'));
  vi.unstubAllEnvs();
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Cette page n’a pas pu être préparée');
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
