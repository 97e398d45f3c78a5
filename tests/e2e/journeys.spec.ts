import { expect, test } from './test';

/** These run in every project: on a desktop, on a phone, and on a phone without JavaScript. */

test('a student finds a job from the home page, reads a training and comes back', async ({ page, findings }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('boulangere');
  await main.getByRole('button', { name: /Chercher/ }).click();

  await expect(page).toHaveURL(/\/metiers\?.*q=boulangere/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Boulangère/i })
    .first()
    .click();

  await expect(page).toHaveURL(/\/metiers\/boulanger$/);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(/boulangère/i);
  await expect(title).toContainText(/boulanger\b/i);

  await page.getByRole('main').getByRole('link', { name: 'CAP boulanger', exact: true }).first().click();
  await expect(page).toHaveURL(/\/formations\/cap-boulanger$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /boulangère/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/metiers\/boulanger$/);
  expect(findings).toEqual([]);
});

test('the profile opens at the part that a link names', async ({ page }) => {
  await page.goto('/metiers/boulanger#salaire');
  await expect(page.locator('#salaire')).toBeInViewport();
});

test('the catalogue is narrowed by a filter, and the filter is taken off', async ({ page }) => {
  await page.goto('/metiers');
  const jobs = page.getByRole('main').locator('a[href^="/metiers/"]');
  const all = await jobs.count();
  expect(all).toBeGreaterThanOrEqual(6);

  await page.goto('/metiers?niveau=bac-3');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Infirmière/i })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Boulangère/i })).toHaveCount(0);
  expect(await jobs.count()).toBeLessThan(all);

  await page.getByRole('list', { name: 'Filtres en cours' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/metiers#resultats$/);
  await expect(jobs).toHaveCount(all);
});

test('a job is found through another of its names', async ({ page }) => {
  await page.goto('/metiers?q=gestionnaire+de+communauté');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Community manager/i })
      .first(),
  ).toBeVisible();
});

test('a search without result says so and leaves a way on', async ({ page }) => {
  await page.goto('/metiers?q=zzzzzz');
  await expect(page.getByRole('main')).toContainText(/aucun/i);
  await expect(page.getByRole('main').getByRole('searchbox').first()).toHaveValue('zzzzzz');
});

for (const { from, to } of [
  { from: '/metiers/MET.93', to: '/metiers/community-manager' },
  { from: '/metiers/gestionnaire-de-communaute', to: '/metiers/community-manager' },
  { from: '/formations/FOR.2246', to: '/formations/cap-boulanger' },
]) {
  test(`${from} redirects for good to ${to}`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });
    expect([301, 308]).toContain(response.status());
    expect(new URL(response.headers().location ?? '', 'http://site.example').pathname).toBe(to);
  });
}

test('an unknown address offers a search and a job with a near name', async ({ page }) => {
  const response = await page.goto('/metiers/boulangr');
  expect(response?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /boulangère/i }).first()).toHaveAttribute('href', '/metiers/boulanger');
  await expect(page.getByRole('searchbox').first()).toBeVisible();
});

test('an address that resembles nothing is a 404 too', async ({ page }) => {
  expect((await page.goto('/rien/de/tel'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const path of ['/metiers/%ff', '/metiers/100%', '/formations/caf%C3%A9', '/%ff', `/metiers/${'a'.repeat(3000)}`]) {
  // nginx itself answers to what is no address.
  const tag = path.endsWith('%') ? '@server' : [];
  test(`${path.slice(0, 24)} is a 404 that helps, not a failure`, { tag }, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('Cette adresse ne mène à aucune page');
  });
}

for (const query of [
  'q=%ff',
  'q=%00%01',
  'q=("*)',
  'page=-1',
  'page=1e9',
  'niveau=%27%20OR%201=1',
  `q=${'x'.repeat(10_000)}`,
]) {
  test(`the catalogue answers ${query.slice(0, 24)} with a page`, async ({ request }) => {
    const response = await request.get(`/metiers?${query}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('</html>');
  });
}

test('the keyboard reaches the content, the chapters and one of them', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenu$/);

  const chapter = page.getByRole('navigation', { name: 'Chapitres' }).getByRole('link', { name: 'La paie' });
  await chapter.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#paie$/);
  await expect(page.getByRole('heading', { level: 2, name: /Combien on gagne/ })).toBeInViewport();
});
