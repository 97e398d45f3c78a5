import { test as base, expect } from '@playwright/test';

interface Findings {
  /** Requests to another host, console errors, uncaught errors and policy violations: must stay empty. */
  findings: string[];
}

/**
 * Playwright's test with a watch on what must never happen. A 404 page reports its own status as a console error:
 * that one line is not a finding.
 */
export const test = base.extend<Findings>({
  page: async ({ page }, use) => {
    if (!process.env.STATIC) return use(page);
    const goto = page.goto.bind(page);
    // In a site made of files, the browser may still be making the answer when the page is loaded.
    page.goto = async (...asked) => {
      const response = await goto(...asked);
      await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
      return response;
    };
    await use(page);
  },
  findings: async ({ page, baseURL }, use) => {
    const findings: string[] = [];
    const ownOrigin = new URL(baseURL ?? '').origin;
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== ownOrigin) findings.push(`third party: ${request.url()}`);
    });
    page.on('console', (message) => {
      const isOwnStatus = message.location().url === page.url() && /status of 404/.test(message.text());
      if (message.type() === 'error' && !isOwnStatus) findings.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => findings.push(`uncaught: ${error.message}`));
    await use(findings);
  },
});

export { expect };
