import { pages } from './page-list';
import { expect, test } from './test';

/** Opening tags of scripts that are neither data nor a module of ours. */
function listForeignScripts(html: string): string[] {
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  return scripts.filter((tag) => !tag.includes('application/ld+json') && !/src="\/assets\/[^"]+"/.test(tag));
}

for (const entry of pages) {
  test(`${entry.name}: a document without framework script, under a strict policy, from one host`, async ({
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
