import type { Page } from '@playwright/test';
import { pages } from './page-list';
import { expect, test } from './test';

/** Opening tags of scripts that are neither data nor a module of ours. */
function listForeignScripts(html: string): string[] {
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  return scripts.filter((tag) => !tag.includes('application/ld+json') && !/src="\/assets\/[^"]+"/.test(tag));
}

/** What the head of every page says, prerendered or made on request. */
const heads = [
  'description',
  ...['description', 'image', 'image:alt', 'image:height', 'image:type', 'image:width'].map((name) => `og:${name}`),
  ...['locale', 'site_name', 'title', 'type', 'url'].map((name) => `og:${name}`),
  'title',
  'twitter:card',
];

/** Names of the tags of a head that depend on the page, in order; a tag that is there twice is named twice. */
function listHeadTags(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const names = [...head.matchAll(/<(title)>|<meta (?:name|property)="([^"]+)"|<link rel="(canonical)"/g)];
  const shared = /^(?:viewport|theme-color|DC\..*|next-size-adjust)$/;
  return names
    .map(([, ...found]) => found.find(Boolean) ?? '')
    .filter((name) => !shared.test(name))
    .sort();
}

/** One title, headings in order, landmarks, language. */
async function expectStructure(page: Page): Promise<void> {
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
}

for (const entry of pages) {
  test(`${entry.name}: a document in order, without framework script, under a strict policy, from one host`, async ({
    page,
    findings,
  }) => {
    const response = await page.goto(entry.path);
    expect(response?.status()).toBe(entry.status ?? 200);

    const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');

    const html = (await response?.text()) ?? '';
    expect(listForeignScripts(html)).toEqual([]);
    expect(html.match(/.{0,40}(?:\/_next\/|__next_f).{0,40}/g) ?? []).toEqual([]);
    expect(html.match(/<[a-z][^>]*\son[a-z]+\s*=[^>]*>/gi) ?? []).toEqual([]);

    const tags = listHeadTags(html);
    const isIndexed = !tags.includes('robots');
    const isDated = tags.includes('article:modified_time');
    expect(tags).toEqual(
      [
        ...heads,
        ...(isIndexed || entry.isCopy ? ['canonical'] : []),
        ...(isIndexed ? [] : ['robots']),
        ...(isDated ? ['article:modified_time'] : []),
      ].sort(),
    );

    // Each font is asked for at once, and named once.
    const fonts = [...html.matchAll(/<link[^>]* href="([^"]+)" as="font"|<link[^>]*as="font"[^>]* href="([^"]+)"/g)];
    const addresses = fonts.map(([, before, after]) => before ?? after);
    expect(addresses).toHaveLength(2);
    expect(new Set(addresses).size).toBe(2);

    await expectStructure(page);
    await page.waitForLoadState('networkidle');
    expect(findings).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('structured data is readable on a profile', async ({ page }) => {
  await page.goto('/metiers/boulanger');
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(JSON.parse(block)).toHaveProperty('@context', 'https://schema.org');
});
