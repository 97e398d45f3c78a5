import { pages } from './page-list';
import { expect, test } from './test';

for (const { name, path } of pages) {
  test(`${name}: one title, headings in order, landmarks, language`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => document.doctype?.name)).toBe('html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveTitle(/.{10,}/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => +(tagName[1] ?? 0)));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, `heading levels ${levels.join(' ')}`).toEqual([]);
  });
}
