import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cards, pages } from './page-list';
import { expect, test } from './test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds: each rule with the elements that break it. Its old way of running is half as long: the new one gathers what frames of other
 * sites say in a page of its own, and no page of ours holds a frame.
 */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** One project reads the pages wide and light, the other narrow and dark: each layout and each palette once. */
for (const { name, path } of [...pages, ...cards]) {
  test(`${name}: axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    expect(await listViolations(page)).toEqual([]);
  });
}

for (const path of ['/metiers/boulanger', '/metiers/community-manager', '/formations/cap-boulanger']) {
  test(`${path}: axe finds nothing with every fold open, nor in an open note`, async ({ page }) => {
    // The page is read twice.
    test.slow();
    await page.goto(path);
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    expect(await listViolations(page)).toEqual([]);
    await page.locator('main :is(.note-mark button, .word)').filter({ visible: true }).first().click();
    await expect(page.locator('.note:popover-open')).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
  });
}

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenu$/);
});

for (const path of [
  '/',
  '/metiers?niveau=cap',
  '/metiers/boulanger',
  '/comparer?m=MET.17&m=MET.93',
  '/par-ou-commencer',
]) {
  test(`${path}: every stop of the keyboard shows, and the last one leads out of the page`, async ({ page }) => {
    // A profile has some hundred stops.
    test.slow();
    await page.goto(path);
    const last = page.locator('footer a').last();
    const unseen: string[] = [];
    const most = await page.locator('a, button, input, summary, [tabindex="0"]').count();
    for (let stop = 0; stop < most; stop++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return 'nothing';
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return shows ? null : activeElement.outerHTML.slice(0, 120);
      });
      if (hidden) unseen.push(hidden);
      if (await last.evaluate((link) => link === document.activeElement)) break;
    }
    expect(unseen).toEqual([]);
    await expect(last).toBeFocused();
  });
}
