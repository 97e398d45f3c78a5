import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

/** On a phone the filters are in one fold. */
async function openFilters(filters: Locator) {
  const fold = filters.locator('summary', { hasText: /^Filtrer/ });
  if (await fold.isVisible()) await fold.click();
}

/** These run on a desktop, on a phone, and on a phone without JavaScript. */

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Types in the search box of the home page, letter by letter, and waits for the list. */
async function typeAtHome(page: Page, words: string) {
  await page.goto('/');
  const field = page.getByRole('main').getByLabel('Chercher un métier', { exact: true }).and(page.locator('input'));
  await field.pressSequentially(words);
  const list = page.getByRole('listbox', { name: 'Métiers proposés' });
  return { field, list, options: list.getByRole('option') };
}

test.describe('the catalogue', () => {
  test('a misspelt word is mended, and a result says why it is there where its name does not', async ({ page }) => {
    await page.goto('/metiers?q=boulangre');
    const main = page.getByRole('main');
    await expect(main).toContainText(/pour «.boulang(er|ère).»/);
    await expect(main).toContainText('Vous avez écrit');
    const named = main
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Boulangère ou boulanger', exact: true }) });
    await expect(named.getByText(/^Trouvé grâce/)).toHaveCount(0);
    await page.goto('/metiers?q=pain');
    await expect(main.getByText(/^Trouvé grâce à/).first()).toBeVisible();
  });

  test('the order is a link, in the address, kept by filters and by a new search', async ({ page }) => {
    await page.goto('/metiers');
    const orders = page.getByRole('navigation', { name: 'Trier' });
    await expect(orders.getByRole('link', { name: 'nom' })).toHaveAttribute('aria-current', 'true');
    await orders.getByRole('link', { name: 'salaire' }).click();
    await expect(page).toHaveURL(/\/metiers\?tri=salaire#resultats$/);
    await expect(page.getByRole('main')).toContainText('du salaire de début le plus haut au plus bas');

    const filters = page.getByRole('navigation', { name: 'Filtrer' });
    await openFilters(filters);
    await filters.locator('summary', { hasText: 'Niveau exact' }).click();
    await filters.locator('a[href*="niveau=cap&"]').click();
    await expect(page).toHaveURL(/niveau=cap&tri=salaire#resultats$/);

    const field = page.getByRole('main').locator('input[name="q"]');
    await field.fill('boulanger');
    await field.press('Enter');
    await expect(page).toHaveURL(/q=boulanger/);
    await expect(page).toHaveURL(/tri=salaire/);
    await expect(page).toHaveURL(/niveau=cap/);
  });

  test('a domain opens its sub-domains, and another domain leaves them', async ({ page }) => {
    await page.goto('/metiers?domaine=sante-social-sport');
    const filters = page.getByRole('navigation', { name: 'Filtrer' });
    await openFilters(filters);
    await filters.locator('summary', { hasText: 'Sous-domaine' }).click();
    await filters.locator('a[href*="sous-domaine="]').first().click();
    await expect(page).toHaveURL(/domaine=sante-social-sport&sous-domaine=[a-z-]+#resultats$/);
    await expect(page.getByRole('list', { name: 'Filtres en cours' }).getByRole('link')).toHaveCount(2);
    await page.goto('/metiers?sous-domaine=paramedical');
    await expect(page.getByRole('main')).toContainText('demande aussi son domaine');
  });

  test('nothing found: what was understood, domains and other ways', async ({ page }) => {
    await page.goto('/metiers?q=zzzzzz');
    const main = page.getByRole('main');
    await expect(main).toContainText('Aucune fiche ne contient ces mots');
    await expect(main.getByRole('heading', { name: 'Les métiers par domaine' })).toBeVisible();
    await expect(main.locator('a[href="/par-ou-commencer"]')).toBeVisible();
  });

  for (const words of [
    '',
    'x'.repeat(10_000),
    '\u0000ÿ',
    '🥖',
    '"*()',
    "' OR 1=1; DROP TABLE metiers --",
    '__proto__',
  ]) {
    test(`answers ${JSON.stringify(words.slice(0, 12))} with a page that fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const response = await page.goto(`/metiers?${new URLSearchParams({ q: words })}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  }

  for (const path of ['/formations', '/comparer', '/metiers/boulanger', '/domaines', '/rien/de/tel', '/sources']) {
    test(`${path} has a box that searches jobs`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const fields = page.locator('form[action="/metiers"] input[name="q"]');
      // A phone has the way to the search in its header, not the box.
      if (!(await fields.first().isVisible())) {
        await page.getByRole('banner').getByRole('link', { name: 'Chercher' }).click();
        await expect(page).toHaveURL(/\/metiers$/);
      }
      const field = fields.filter({ visible: true }).first();
      await field.fill('boulanger');
      await field.press('Enter');
      await expect(page).toHaveURL(/\/metiers\?q=boulanger$/);
      await expect(page.getByRole('main').locator('input[name="q"]')).toHaveValue('boulanger');
    });
  }
});

test.describe('suggestions while typing', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'only with JavaScript');

  test('their module is loaded when a field is touched, not before', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(scripts).toHaveLength(1);
    await page.getByRole('main').locator('input[name="q"]').focus();
    await expect.poll(() => scripts.filter((path) => path.includes('suggestion')).length).toBe(1);
    expect(scripts).toHaveLength(2);
  });

  test('the keyboard chooses a job', async ({ page, findings }) => {
    const { field, options } = await typeAtHome(page, 'boulan');
    await expect(options.first()).toContainText('Boulangère ou boulanger');
    await expect(field).toHaveRole('combobox');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('status').filter({ hasText: /suggestion/ })).toHaveCount(1);
    await field.press('ArrowDown');
    const id = await field.getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-selected', 'true');
    await field.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/metiers\/boulanger$/);
    expect(findings).toEqual([]);
  });

  test('Enter without a choice searches, and Escape closes, then empties', async ({ page }) => {
    const { field, list } = await typeAtHome(page, 'boulan');
    await expect(list).toBeVisible();
    await field.press('Escape');
    await expect(list).toBeHidden();
    await expect(field).toHaveValue('boulan');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.pressSequentially('boulan');
    await expect(list).toBeVisible();
    await field.press('Enter');
    await expect(page).toHaveURL(/\/metiers\?q=boulan$/);
  });

  test('Tab closes the list and moves on', async ({ page }) => {
    const { field, list } = await typeAtHome(page, 'boulan');
    await expect(list).toBeVisible();
    await field.press('Tab');
    await expect(list).toBeHidden();
    await expect(field).not.toBeFocused();
  });

  test('a click chooses, on rows that a finger can hit', async ({ page }) => {
    const { options } = await typeAtHome(page, 'boulan');
    await expect(options.first()).toBeVisible();
    for (const option of await options.all()) {
      expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
    await options.first().click();
    await expect(page).toHaveURL(/\/metiers\/boulanger$/);
  });

  test('the last option leads to all results', async ({ page }) => {
    const { options } = await typeAtHome(page, 'boulan');
    await options.last().click();
    await expect(page).toHaveURL(/\/metiers\?q=boulan$/);
  });

  test('axe finds nothing in the open list', async ({ page }) => {
    const { field, list } = await typeAtHome(page, 'boulan');
    await expect(list).toBeVisible();
    await field.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });

  test('the list fits 320 px and stays off paper', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { list } = await typeAtHome(page, 'boulan');
    await expect(list).toBeVisible();
    const box = await list.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    await expect(list).toBeHidden();
  });

  test('without an answer nothing happens', { tag: '@server' }, async ({ page }) => {
    await page.route('**/api/recherche?*', (route) => route.abort());
    const refusal = page.waitForEvent('requestfailed');
    const { field, list } = await typeAtHome(page, 'boulan');
    await refusal;
    await expect(list).toBeHidden();
    await field.press('Enter');
    await expect(page).toHaveURL(/\/metiers\?q=boulan$/);
  });
});

test.describe('the search as data', { tag: '@server' }, () => {
  test('answers with the contract of app/api/README.md', async ({ request }) => {
    const response = await request.get('/api/recherche?q=boulangere&limit=2');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    const answer = await response.json();
    expect(Object.keys(answer)).toEqual(['query', 'understood', 'total', 'results', 'cards']);
    expect(answer.results[0]).toMatchObject({
      slug: 'boulanger',
      name: { feminine: 'boulangère', masculine: 'boulanger' },
    });
    const again = await request.get('/api/recherche?q=boulangere&limit=2', {
      headers: { 'If-None-Match': response.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
  });

  test('refuses in JSON what it cannot answer', async ({ request }) => {
    const refused = await request.get('/api/recherche?q=pain&limit=beaucoup');
    expect(refused.status()).toBe(400);
    expect(await refused.json()).toEqual({ error: expect.stringContaining('nombre entier') });
    const posted = await request.post('/api/recherche', { data: {} });
    expect(posted.status()).toBe(405);
    expect(posted.headers()['content-type']).toContain('application/json');
  });

  test('HEAD and OPTIONS are answered', async ({ request }) => {
    expect((await request.head('/api/recherche?q=pain')).status()).toBe(200);
    expect((await request.fetch('/api/recherche', { method: 'OPTIONS' })).status()).toBe(204);
  });

  test('browsers can add the site', async ({ page, request }) => {
    await page.goto('/metiers/boulanger');
    const link = page.locator('link[rel="search"]');
    await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml');
    expect(await response.text()).toContain('/metiers?q={searchTerms}');
  });
});
