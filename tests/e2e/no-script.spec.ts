import { pages } from './page-list';
import { expect, test } from './test';

for (const { name, path } of pages) {
  test(`${name}: complete with JavaScript off`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/(\S+\s+){20}/);
  });
}
