import { cards, pages } from './page-list';
import { expect, test } from './test';

/** What readers who need air set themselves (WCAG 1.4.12). */
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const { name, path } of [...pages, ...cards]) {
  // 320 px is also 1280 px zoomed four times.
  test(`${name}: nothing overflows at 320 px, and text set wide apart stays whole`, async ({ page }) => {
    const { width, height } = page.viewportSize() ?? { width: 360, height: 740 };
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

    await page.setViewportSize({ width, height });
    const cut = await page.evaluate((rules) => {
      // A style sheet made in the page is not held back by its policy, as those of extensions are not.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`) && element.clientWidth > 1;
          return (
            hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
    }, WIDE);
    expect(cut).toEqual([]);
  });
}
