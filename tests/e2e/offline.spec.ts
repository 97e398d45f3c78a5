import type { Page } from '@playwright/test';
import { expect, test } from './test';

const keepButton = (page: Page) => page.getByRole('button', { name: 'Garder hors connexion' });
const stopButton = (page: Page) => page.getByRole('button', { name: 'Ne plus garder' });
/** What the browser holds of the site. */
const readKept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered', async ({ page }) => {
    await page.goto('/metiers/boulanger');
    await expect(page.locator('keep-offline')).toBeHidden();
  });
});

test.describe('with script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false);

  test('nothing is kept unless the reader asks', async ({ page }) => {
    await page.goto('/metiers/boulanger');
    await expect(keepButton(page)).toBeVisible();
    await page.goto('/');
    expect(await readKept(page)).toEqual({ workers: 0, caches: [] });
  });

  test('once asked for, what was read is read again without network, and one touch lets it go', async ({
    page,
    context,
    findings,
  }) => {
    await page.goto('/metiers/boulanger');
    await keepButton(page).click();
    await expect(stopButton(page)).toBeVisible();
    await expect(page.locator('keep-offline')).toContainText('Pages gardées dans ce navigateur : 1');
    for (const path of ['/metiers/infirmier', '/metiers?q=pain', '/metiers/xyzzy', '/metiers/macon'])
      await page.goto(path);
    // The last page is kept once its answer is whole.
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/metiers/macon')))).toBe(true);
    expect(await page.evaluate(async () => Boolean(await caches.match('/metiers?q=pain')))).toBe(false);
    expect(findings).toEqual([]);

    await context.setOffline(true);
    for (const [path, name] of [
      ['/metiers/infirmier', /Infirmi/],
      ['/metiers/boulanger', /Boulang/],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    }
    const look = await page.evaluate(async () => {
      await document.fonts.ready;
      const fonts = [...document.fonts].filter(({ family, status }) => status === 'loaded' && !/fallback/.test(family));
      return { fonts: fonts.length, font: getComputedStyle(document.body).fontFamily };
    });
    expect(look.fonts).toBe(2);
    expect(look.font).toContain('Atkinson');

    // Never visited: what was stays a few minutes in the browser's own store.
    for (const path of ['/metiers?q=brioche', '/metiers/xyzzy', '/formations']) {
      await page.goto(path);
      await expect(page.getByText('Cette page n’a pas été gardée')).toBeVisible();
    }
    const kept = page.locator('#pages-gardees [data-kept] a');
    await expect(kept).toHaveCount(3);
    await kept.filter({ hasText: 'Infirmi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Infirmi/);

    await context.setOffline(false);
    await page.goto('/hors-connexion');
    await expect(kept).toHaveCount(3);
    await expect(page.getByText('Cette page n’a pas été gardée')).toBeHidden();
    await stopButton(page).click();
    await expect(keepButton(page)).toBeVisible();
    expect(await readKept(page)).toEqual({ workers: 0, caches: [] });
    await page.goto('/metiers/boulanger');
    expect(await readKept(page)).toEqual({ workers: 0, caches: [] });
  });

  test('the worker of a new build takes over what the former one kept', async ({ page, context }) => {
    await page.goto('/metiers/boulanger');
    // As a former build left it.
    await page.evaluate(async () => {
      const former = await caches.open('pages-former');
      await former.put(
        '/metiers/ancien',
        new Response('<title>Ancien</title>', { headers: { 'content-type': 'text/html' } }),
      );
    });
    await keepButton(page).click();
    await expect(page.locator('keep-offline')).toContainText('Pages gardées dans ce navigateur : 2');
    const kept = await readKept(page);
    expect(kept.caches).toHaveLength(1);
    expect(kept.caches).not.toContain('pages-former');
    await context.setOffline(true);
    await page.goto('/metiers/ancien');
    await expect(page).toHaveTitle('Ancien');
  });

  test('what something else keeps at the same origin is neither counted, read nor erased', async ({
    page,
    context,
  }) => {
    await page.goto('/metiers/boulanger');
    await page.evaluate(async () => {
      const other = await caches.open('another-program');
      await other.put('/metiers/ailleurs', new Response('<title>Ailleurs</title>'));
    });
    await keepButton(page).click();
    await expect(page.locator('keep-offline')).toContainText('Pages gardées dans ce navigateur : 1');
    await context.setOffline(true);
    await page.goto('/metiers/ailleurs');
    await expect(page.getByText('Cette page n’a pas été gardée')).toBeVisible();
    await context.setOffline(false);
    await page.goto('/hors-connexion');
    await stopButton(page).click();
    await expect(keepButton(page)).toBeVisible();
    expect(await readKept(page)).toEqual({ workers: 0, caches: ['another-program'] });
  });
});

test('the worker is asked for anew each time, and pages may use no other', async ({ request }) => {
  const worker = await request.get('/hors-connexion.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  expect((await request.get('/')).headers()['content-security-policy']).toContain("worker-src 'self'");
});
