import { readFileSync } from 'node:fs';
import { configSchema } from 'next/dist/server/config-schema.js';
import { findFrameworkScript } from '../../lib/build/strip-framework-scripts.mjs';
import { expect, test } from './test';

/**
 * What the code takes for granted of the inner life of Next, on the site as it was built. Where an upgrade breaks one of these, the failure
 * has its name here and not only its consequences elsewhere.
 */
interface BuiltPage {
  /** Bytes of the page as Next made it, before the adapter. */
  htmlSize: number;
}

/** Every prerendered page, by address. */
function readBuiltPages(): [path: string, page: BuiltPage][] {
  const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'));
  return Object.entries<Partial<BuiltPage>>(routes).flatMap(([path, { htmlSize }]): [string, BuiltPage][] =>
    htmlSize === undefined || path.startsWith('/_') ? [] : [[path, { htmlSize }]],
  );
}

/** The configuration that the build went by. */
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));

test('the adapter is known to the build, which hands it the pages once they are written', async ({ request }) => {
  expect(config.adapterPath).toMatch(/lib.build.zero-script-adapter\.mjs$/);
  for (const [path, { htmlSize }] of readBuiltPages().filter(([path]) => path === '/' || path === '/sources')) {
    expect((await (await request.get(path)).body()).byteLength, path).toBeLessThan(htmlSize);
  }
});

test('the scripts of the framework are worded as the adapter expects: none is left in any page', async ({
  request,
}) => {
  // One request a page of the build.
  test.slow();
  const pages = readBuiltPages();
  expect(pages.length).toBeGreaterThan(100);
  for (const [path] of pages) {
    expect(findFrameworkScript(await (await request.get(path)).text()), path).toBeUndefined();
  }
});

test('an address outside of generateStaticParams falls through to the rewrites, though dynamicParams is false', async ({
  request,
}) => {
  // A server that knows of an adapter answers 404 by itself: it is kept from the start (next.config.ts), and this is where that shows.
  const moved = await request.get('/metiers/MET.17', { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, '/metiers/boulanger']);
  for (const path of ['/metiers/xyzzy', '/formations/xyzzy', '/domaines/xyzzy', '/domaines/xyzzy/xyzzy']) {
    const unknown = await request.get(path);
    expect([path, unknown.status(), unknown.headers()['cache-control']]).toEqual([path, 404, 'no-store']);
    expect(await unknown.text()).toContain('Cette adresse ne mène à aucune page');
  }
});

test('react-dom/server, imported inside a server component, renders its pages as plain markup', async ({ request }) => {
  // React parts two texts by a comment in what is to be taken over by a browser, and not in plain markup.
  const isPlain = async (path: string) => !(await (await request.get(path)).text()).includes('<!-- -->');
  for (const path of ['/', '/metiers/boulanger', '/formations/cap-boulanger', '/domaines', '/statuts', '/sources']) {
    expect([path, await isPlain(path)]).toEqual([path, true]);
  }
});

test('the experimental flags still exist, and were taken into account', () => {
  const experimental = { cpus: 2, prefetchInlining: false, serverSourceMaps: false };
  expect(configSchema.safeParse({ experimental }).error?.issues).toBeUndefined();
  expect(config.experimental).toMatchObject(experimental);
});
