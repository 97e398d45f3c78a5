import { expect, test } from './test';

/** These run in every project, so also without JavaScript: a comparison is made of links and one form. */

test('a student puts a second job beside the first, then a third, and takes one out', async ({ page, findings }) => {
  await page.goto('/metiers/boulanger');
  await page.getByRole('link', { name: 'Comparer avec les deux plus proches' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer trois métiers');
  await page.goto('/comparer?m=MET.17');

  const main = page.getByRole('main');
  await main.getByRole('searchbox', { name: 'Ajouter un métier' }).fill('infirmiere');
  await main.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page).toHaveURL(/\/comparer\?m=MET\.\d+&m=MET\.\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
  await expect(main.getByRole('rowheader', { name: /Paie au début/ })).toBeVisible();

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

test('on a phone jobs stand side by side, under names that stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/comparer?m=boulanger&m=infirmier&m=technicien-forestier');
  const row = page.getByRole('row', { name: /^Paie au début/ });
  const boxes = await Promise.all((await row.getByRole('cell').all()).map((cell) => cell.boundingBox()));
  expect(boxes).toHaveLength(3);
  expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
  for (const box of boxes) expect(box?.width).toBeGreaterThan(90);
  await page.getByRole('row', { name: /^Formations conseillées/ }).scrollIntoViewIfNeeded();
  for (const name of await page.getByRole('columnheader').getByRole('link').all())
    await expect(name).toBeInViewport({ ratio: 0.9 });
});

test('four jobs scroll sideways on a phone, with their names and that of the criterion', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/comparer?m=boulanger&m=infirmier&m=technicien-forestier&m=professeur-des-ecoles');
  const criterion = page.getByText('Durée des études', { exact: true });
  await page.locator('.compare-scroll').evaluate((box) => {
    box.scrollIntoView();
    box.scrollTo(box.scrollWidth, 250);
  });
  await expect(criterion).toBeInViewport({ ratio: 0.9 });
  await expect(
    page
      .getByRole('row', { name: /^Durée des études/ })
      .getByRole('cell')
      .last(),
  ).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('columnheader').last().getByRole('link')).toBeInViewport({ ratio: 0.9 });
});

test('jobs ticked in a list are compared, by a button that stays in sight', async ({ page, findings }) => {
  await page.goto('/metiers');
  const boxes = page.getByRole('checkbox', { name: /^Choisir / });
  await boxes.nth(3).check();
  await boxes.nth(0).check();
  await expect(page.getByRole('button', { name: /^Comparer/ })).toBeInViewport();
  await page.getByRole('button', { name: /^Comparer/ }).click();
  await expect(page).toHaveURL(/\/comparer\?m=MET\.\d+&m=MET\.\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
  expect(findings).toEqual([]);
});

test('more than four ticked: four are compared, and the rest is said; none: how to begin', async ({ page }) => {
  await page.goto('/metiers');
  for (const box of (await page.getByRole('checkbox', { name: /^Choisir / }).all()).slice(0, 5)) await box.check();
  await page.getByRole('button', { name: /^Comparer/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer quatre métiers');
  await expect(page.getByText(/^On compare 4 métiers au plus/)).toBeVisible();
  await page.goto('/metiers');
  await page.getByRole('button', { name: /^Comparer/ }).click();
  await expect(page).toHaveURL(/\/comparer\??$/);
  await expect(page.getByRole('heading', { name: 'Des exemples' })).toBeVisible();
});

test('a job proposed while typing is added', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'proposals need the script');
  await page.goto('/comparer?m=boulanger');
  await page.getByLabel('Ajouter un métier').pressSequentially('infirm');
  await page
    .getByRole('option', { name: /^Infirmière ou infirmier/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer deux métiers');
});

test('on paper the facts are on one sheet, on its side, with the name of the site and the address', async ({
  page,
}) => {
  await page.goto('/comparer?m=boulanger&m=infirmier');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Métiers en clair · http/)).toBeVisible();
  await expect(page.getByText('Conditions de travail', { exact: true })).toBeVisible();
  // A4 on its side less its margins, in pixels.
  await page.setViewportSize({ width: 1032, height: 718 });
  const foot = await page.getByRole('table').evaluate((table) => table.getBoundingClientRect().bottom + window.scrollY);
  expect(foot).toBeLessThan(718);
});

test('a whole list is one page to print and one file, with what narrows it', { tag: '@server' }, async ({
  page,
  request,
}) => {
  await page.goto('/metiers?niveau-max=bac');
  const file = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
  await page.getByRole('link', { name: /^imprimer/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Métiers accessibles jusqu’au bac/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const jobs = (await page.getByRole('rowheader').all()).length;
  const response = await request.get(file ?? '');
  expect(response.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment; filename="metiers-accessibles-jusqu-au-bac-\d+\.csv"$/),
    'cache-control': expect.stringContaining('s-maxage=300'),
    'x-robots-tag': 'noindex',
  });
  expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(jobs + 1);
});

test('an exact name leads to the address of the new comparison', { tag: '@server' }, async ({ request }) => {
  const response = await request.get('/comparer?m=MET.93&ajouter=boulang%C3%A8re', { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toMatch(/\/comparer\?m=MET\.\d+&m=MET\.\d+$/);
});

test('two jobs have one address, in the order of their ids', { tag: '@server' }, async ({ request }) => {
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
