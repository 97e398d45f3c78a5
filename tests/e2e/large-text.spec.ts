import { pages } from './page-list';
import { expect, test } from './test';

/**
 * Twice the size of text, on a phone and on a wide screen: words neither meet nor leave the screen (WCAG 1.4.4). The declaration of
 * accessibility names the pages that are tested.
 */
const TESTED = new Set([
  '/',
  'profile',
  'training',
  'level',
  '/salaires',
  '/glossaire',
  '/sources',
  'not found',
  'whole list',
]);

for (const { name, path } of [
  ...pages.filter(({ name }) => TESTED.has(name) || /guided start|par-ou|^comparison of /.test(name)),
  { name: 'longest profile', path: '/metiers/community-manager' },
  { name: 'shortest profile', path: '/metiers/technicien-forestier' },
]) {
  test(`${name}: text twice as large stays apart, and on the screen`, async ({ page }) => {
    const found: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const faults = await page.evaluate(findCrowdedText);
      found.push(...faults.map((fault) => `${width} px: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

/** Doubles the text, opens the folds, then names the words that touch others, are cut off or lie outside of the screen. Runs in the page. */
function findCrowdedText(): string[] {
  const sheet = new CSSStyleSheet();
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  sheet.replaceSync(`html { font-size: ${2 * size}px !important }`);
  document.adoptedStyleSheets.push(sheet);
  for (const fold of document.querySelectorAll('details')) fold.open = true;

  const tolerance = 2;
  const boxes: { owner: Element; words: string; left: number; right: number; top: number; bottom: number }[] = [];
  const faults: string[] = [];
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > limit)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);

  // Shrunk to a point, for those who hear the page.
  const isOnlyHeard = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isOnlyHeard(element.parentElement));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ textContent, parentElement }) =>
      textContent?.trim() &&
      parentElement?.closest('main, header') &&
      !parentElement.closest('script') &&
      !isOnlyHeard(parentElement) &&
      parentElement.checkVisibility({ visibilityProperty: true })
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  });
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const owner = text.parentElement;
    if (!owner) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const clippers = [];
    let scroller: Element | null = null;
    for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX)) scroller ??= box;
      if (/hidden|clip/.test(overflowX) && !scroller) clippers.push(box.getBoundingClientRect());
    }
    const shown = scroller?.getBoundingClientRect();
    const letters = Number.parseFloat(getComputedStyle(owner).fontSize);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Scrolled out of a box of its own: not on the screen.
      if (shown && (top >= shown.bottom || bottom <= shown.top)) continue;
      // A line box is higher than its letters: where lines are set tight, boxes meet and letters do not.
      const trim = Math.max(0, bottom - top - letters) / 2;
      const box = {
        owner,
        words: `« ${(text.textContent ?? '').trim().slice(0, 30)} »`,
        left: Math.max(left, shown?.left ?? left),
        right: Math.min(right, shown?.right ?? right),
        top: Math.max(top + trim, shown?.top ?? -Infinity),
        bottom: Math.min(bottom - trim, shown?.bottom ?? Infinity),
      };
      if (box.right - box.left <= tolerance) continue;
      const isCut = clippers.some((edge) => right > edge.right + tolerance || left < edge.left - tolerance);
      if (isCut || box.right > limit + tolerance || box.left < -tolerance) faults.push(`${box.words} is cut off`);
      boxes.push(box);
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  for (const [index, one] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.top >= one.bottom - tolerance) break;
      if (other.owner === one.owner) continue;
      const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (overlap > tolerance && height > tolerance) faults.push(`${one.words} meets ${other.words}`);
    }
  }
  return faults;
}
