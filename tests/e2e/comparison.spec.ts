import { expect, test } from './test';

/** These run in every project, so also without JavaScript: a comparison is made of links and one form. */

test('a student puts a second job beside the first, then a third, and takes one out', async ({ page, findings }) => {
  await page.goto('/metiers/boulanger');
  await page.getByRole('link', { name: 'Comparer avec un autre métier' }).click();
  await expect(page).toHaveURL(/\/comparer\?m=MET\.\d+$/);

  const main = page.getByRole('main');
  await main.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('infirmiere');
  await main.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page).toHaveURL(/\/comparer\?m=MET\.\d+&m=MET\.\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
  await expect(main.getByRole('rowheader', { name: /Salaire au début/ })).toBeVisible();

  await main.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('communau');
  await main.getByRole('button', { name: 'Ajouter' }).click();
  await main
    .getByRole('link', { name: /Community manager/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer trois métiers');

  await main.getByRole('link', { name: /Retirer.*infirmi/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
  expect(findings).toEqual([]);
});

test('an exact name leads to the address of the new comparison', async ({ request }) => {
  const response = await request.get('/comparer?m=MET.93&ajouter=boulang%C3%A8re', { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toMatch(/\/comparer\?m=MET\.\d+&m=MET\.\d+$/);
});

test('two jobs have one address, in the order of their ids', async ({ request }) => {
  const response = await request.get('/comparer?m=MET.93&m=MET.17', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toMatch(/\/comparer\?m=MET\.17&m=MET\.93$/);
});

test('an unknown job is said to be, and the page is not indexed', async ({ page }) => {
  await page.goto('/comparer?m=MET.93&m=MET.999999');
  await expect(page.getByRole('main')).toContainText('MET.999999');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

for (const query of [
  `m=${'x'.repeat(10_000)}`,
  'm=%00%01%ff%fe',
  'm=MET.93&'.repeat(500),
  'm=<script>alert(1)</script>&ajouter=<img src=x onerror=alert(1)>',
  `ajouter=${'y'.repeat(10_000)}`,
  'ajouter=("*',
  'm=__proto__&m=constructor',
  `m=${','.repeat(9_000)}`,
]) {
  test(`the comparison answers ${query.slice(0, 30)} with a page`, async ({ request }) => {
    const response = await request.get(`/comparer?${query}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(html).toContain('</html>');
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html.length).toBeLessThan(200_000);
  });
}
