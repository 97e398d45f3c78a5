import type { Browser, CDPSession } from '@playwright/test';

/**
 * Tells whether text is painted while no font has arrived: font requests are held back, and the screen is compared with the same
 * screen whose text is made transparent. Equal pictures mean that nothing was painted. Chromium's own picture command is used
 * because Playwright's waits for fonts.
 */
export async function isTextVisibleBeforeFonts(browser: Browser, url: string): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const held: string[] = [];
  await page.route('**/*.woff2', (route) => {
    held.push(route.request().url()); // Neither answered nor refused: a font that is still on its way.
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  const shown = await picture(session);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('h1, h1 *, p, p *')) {
      element.style.setProperty('color', 'transparent', 'important');
    }
  });
  await page.waitForTimeout(200);
  const hidden = await picture(session);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  if (held.length === 0) throw new Error(`${url} asked for no font: the measure no longer fits the site`);
  return shown !== hidden;
}

async function picture(session: CDPSession): Promise<string> {
  return (await session.send('Page.captureScreenshot', { format: 'png' })).data;
}
