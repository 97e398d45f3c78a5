import type { Browser } from '@playwright/test';
import { sum } from '../report/median';

export interface BrowserLoad {
  requests: { url: string; type: string; bytes: number }[];
  /** Bytes over the wire, headers included, as Chromium counts them. */
  bytes: number;
  otherHosts: string[];
}

/** Loads a page with an empty cache on a phone's screen, scrolls to its end, and counts what went over the wire. */
export async function loadInBrowser(browser: Browser, url: string): Promise<BrowserLoad> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const started = new Map<string, { url: string; type: string; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (request.url.startsWith('http')) started.set(requestId, { url: request.url, type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = started.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(1000);
  await context.close();
  const requests = [...started.values()];
  const own = new URL(url).host;
  return {
    requests,
    bytes: sum(requests.map(({ bytes }) => bytes)),
    otherHosts: requests.map((request) => new URL(request.url).host).filter((host) => host !== own),
  };
}
