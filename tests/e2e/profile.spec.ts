import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SECTIONS } from '../../lib/model/job-sheet/sections';
import { expect, test } from './test';

/** Bundled sheets: an ordinary one, the longest, the shortest. */
const sheets = ['boulanger', 'community-manager', 'technicien-forestier'];
const bundled = [...sheets, 'electricien-installateur', 'infirmier', 'professeur-des-ecoles'];

/** Addresses that others hold: of the sections that a sheet has, and of the parts that every one of these pages makes. */
function listPromisedAnchors(slug: string): string[] {
  const titles = new Set(readFileSync(`content/metiers/${slug}.md`, 'utf8').match(/(?<=^#{2,4} ).+$/gm));
  // Vie professionnelle holds other sections only: it has no words of its own to lead to.
  const sections = SECTIONS.filter(({ key, title }) => titles.has(title) && key !== 'working-life').map(
    ({ anchor }) => anchor,
  );
  return [...sections, 'salaire', 'par-ou-passer', 'parcours', 'autres-noms', 'provenance'];
}

/** What is at the head of the part that an anchor names: whether a reader who comes there sees its first words. */
async function seesTarget(page: Page, anchor: string): Promise<string> {
  return page.evaluate((id) => {
    const target = document.getElementById(id);
    if (!target) return 'no such part';
    const texts = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent?.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const [box] = range.getClientRects();
      if (!box || box.width < 2) continue;
      const found = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2);
      return found && target.contains(found)
        ? 'seen'
        : `hidden by ${found?.className ?? 'the edge'}: ${text.textContent}`;
    }
    return 'no visible text';
  }, anchor);
}

for (const slug of bundled) {
  test(`${slug}: the facts and the chapters lie on the first screen of a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/metiers/${slug}`);
    await expect(page.locator('.facts .fact')).toHaveCount(4);
    const bar = await page.getByRole('navigation', { name: 'Chapitres' }).boundingBox();
    expect((bar?.y ?? Number.POSITIVE_INFINITY) + (bar?.height ?? 0)).toBeLessThanOrEqual(640);
  });
}

for (const slug of sheets) {
  test(`${slug}: every address of a part leads to its words, in sight`, async ({ page }) => {
    // Some fifty loads of the page.
    test.slow();
    const anchors = [...new Set(listPromisedAnchors(slug))];
    expect(anchors.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const anchor of anchors) {
      // From elsewhere, as a link does: within a page, folds that an earlier address opened would still be open.
      await page.goto('about:blank');
      await page.goto(`/metiers/${slug}#${anchor}`, { waitUntil: 'domcontentloaded' });
      const seen = () => seesTarget(page, anchor);
      await expect
        .poll(seen, { timeout: 2000 })
        .toBe('seen')
        .catch(async () => found.push(`#${anchor}: ${await seen()}`));
    }
    expect(found).toEqual([]);
  });
}

test('the chapters stay in reach, and the one that is read is marked', async ({ page, javaScriptEnabled }) => {
  await page.goto('/metiers/boulanger');
  const bar = page.getByRole('navigation', { name: 'Chapitres' });
  for (const { name, anchor } of [
    { name: 'La paie', anchor: 'paie' },
    { name: 'Et après ?', anchor: 'et-apres' },
    { name: 'Pour moi ?', anchor: 'pour-moi' },
  ]) {
    await page.locator(`#${anchor}`).evaluate((chapter) => chapter.scrollIntoView());
    expect((await bar.boundingBox())?.y, anchor).toBe(0);
    if (javaScriptEnabled === false) continue;
    await expect(bar.locator('[aria-current]')).toHaveText(name);
    await expect(bar.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
  }
});

test('the keyboard reaches the links to the chapters, each in sight as a whole, and its chapter', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  const links = page.getByRole('navigation', { name: 'Chapitres' }).getByRole('link');
  await links.first().focus();
  for (const [index, link] of (await links.all()).entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const isWhole = () =>
      link.evaluate((element) => {
        const list = element.closest('ul');
        if (!list || getComputedStyle(list).maskImage !== 'none') return false;
        const { left, right } = element.getBoundingClientRect();
        return left >= 0 && right <= list.getBoundingClientRect().right;
      });
    await expect.poll(isWhole, { message: `link ${index + 1}` }).toBe(true);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => seesTarget(page, 'et-apres')).toBe('seen');
});

test('no stop of the keyboard hides under the chapters, going up', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.locator('footer a').first().focus();
  const hidden: string[] = [];
  const stops = await page.locator('main').locator('a, button, input, summary').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Shift+Tab');
    const state = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.closest('main')) return 'left';
      if (activeElement.closest('.chapter-bar')) return 'seen';
      const [box] = activeElement.getClientRects();
      const found = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return found && (activeElement.contains(found) || found.contains(activeElement))
        ? 'seen'
        : activeElement.outerHTML.slice(0, 120);
    });
    if (state === 'left') break;
    if (state !== 'seen') hidden.push(state);
  }
  expect(hidden).toEqual([]);
});

for (const { kind, button } of [
  { kind: 'the number of a note', button: '.note-mark button' },
  { kind: 'a word to know', button: 'button.word' },
]) {
  test(`${kind} opens what it means; Escape closes it and leads back`, async ({ page, findings }) => {
    await page.goto('/metiers/boulanger#par-ou-passer');
    const opener = page.locator('#contenu').locator(button).filter({ visible: true }).first();
    const note = page.locator(`[id="${await opener.getAttribute('popovertarget')}"]:popover-open`);
    await opener.click();
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(note).toContainText(/(\S+\s+){4}/);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    expect(findings).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shares its address, does not offer to print, and says all that it says with it', async ({
    page,
    browser,
    baseURL,
    viewport,
  }) => {
    const listWords = async (read: Page) => {
      await read.goto('/metiers/boulanger');
      // Shows with the script only, as the button to print does.
      await read.locator('keep-offline').evaluate((offer) => offer.remove());
      const lines = (await read.getByRole('main').ariaSnapshot()).split('\n').map((line) => line.trim());
      return lines.filter((line) => !/^- (status|button "Tout imprimer")$/.test(line));
    };
    const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport });
    const withScript = await listWords(await context.newPage());
    await context.close();
    expect(withScript.length).toBeGreaterThan(100);
    expect(await listWords(page)).toEqual(withScript);

    await expect(page.getByRole('button', { name: 'Tout imprimer' })).toHaveCount(0);
    await page.locator('summary').filter({ hasText: 'Partager' }).click();
    await expect(page.getByRole('link', { name: /\/metiers\/boulanger$/ })).toBeVisible();
  });
});

test('on paper the first fact begins where the name does', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
  expect(await left('.fact dt')).toBeCloseTo((await left('h1')) ?? -1, 0);
});

test('on paper folds are open, notes stand once, and the address is there', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  await page.emulateMedia({ media: 'print' });
  // Read with or without the backgrounds that a printer may leave out.
  await expect(page.locator('.chapter-number').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const { folded, said, notes } = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility();
    /** A closed fold is as high as its summary; what is shown of it on paper makes it higher. */
    const isUnfolded = (body: Element) => {
      const fold = body.parentElement;
      const summary = fold?.querySelector('summary')?.getBoundingClientRect().height ?? 0;
      return (fold?.getBoundingClientRect().height ?? 0) > summary + 10;
    };
    return {
      folded: [...document.querySelectorAll('main details > :not(summary)')]
        // A fold that is not for paper shows nothing of itself either.
        .filter((body) => body.parentElement?.checkVisibility() && !isUnfolded(body))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      notes: [...document.querySelectorAll('.numbered-notes li')].map(({ textContent }) => textContent ?? ''),
      said: [...document.querySelectorAll('main p, main li')]
        .filter(isShown)
        .map(({ textContent }) => textContent ?? ''),
    };
  });
  expect(folded).toEqual([]);
  expect(notes.length).toBeGreaterThan(4);
  for (const note of notes) expect(said.filter((text) => text === note)).toHaveLength(1);
  await expect(page.getByText(/\/metiers\/boulanger$/).first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Chapitres' })).toBeHidden();
});

for (const slug of sheets) {
  test(`nothing moves while ${slug} loads`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'nothing arrives later');
    await page.goto(`/metiers/${slug}`);
    await expect(page.getByRole('button', { name: /imprimer/i })).toBeVisible();
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => JSON.stringify((entry as { sources?: unknown }).sources))),
          ).observe({ type: 'layout-shift', buffered: true });
          // What has moved already is told at once.
          setTimeout(() => resolve([]), 500);
        }),
    );
    expect(moved).toEqual([]);
  });
}
