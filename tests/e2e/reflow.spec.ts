import { pages } from './page-list';
import { expect, test } from './test';

for (const { name, path } of pages) {
  test(`${name}: nothing overflows at 320 px, which is also 1280 px zoomed four times`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { content, viewport, culprits } = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > limit + 1,
      );
      const names = wide
        .slice(0, 5)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
      return { content: document.documentElement.scrollWidth, viewport: limit, culprits: names };
    });
    expect(content, culprits.join('\n')).toBeLessThanOrEqual(viewport);
  });
}
