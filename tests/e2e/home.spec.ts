import { expect, test } from './test';

test('a job is on the first screen of a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Un métier à découvrir' }).getByRole('link').last()).toBeInViewport({
    ratio: 1,
  });
});

test('all the ways in take five screens of a small phone at most', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(5);
});

test('every way in leads to jobs', async ({ page, request }) => {
  await page.goto('/');
  const links = page.getByRole('main').locator('a[href^="/metiers?"]');
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toHaveLength(7);
  for (const address of addresses) {
    expect(await (await request.get(address)).text(), address).toContain('class="job-row');
  }
});
