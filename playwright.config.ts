import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findFreePort } from './lib/cli/find-port.mjs';

// The configuration is read again in every worker: the port is chosen once and handed down through the environment.
process.env.E2E_PORT ??= String(await findFreePort(0));
/** `STATIC=out npx playwright test`: the same journeys over the site made of files of that folder, served by nginx, beside the server's. */
const files = process.env.STATIC;
if (files) process.env.SERVER_PORT ??= String(await findFreePort(0));
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

const debianChromium = '/usr/bin/chromium';
const executablePath = existsSync(debianChromium) ? debianChromium : undefined;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;
const mobile = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

/**
 * Journeys that have no sense for files: of the server itself, of Next, of what only a server makes (files to take away, data), of pages without
 * script whose address has a query. Single tests of this kind, and those that ask for a query without a browser, bear the tag `@server`.
 */
const NEED_A_SERVER = '**/{framework,large-text,no-script,offline,reflow,requests,take-away}.spec.ts';

const server = (port: number) => ({
  command: 'node lib/cli/start.mjs',
  url: `http://localhost:${port}/metiers`,
  env: { PORT: String(port), CONTENT_DIR: 'content' },
  gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 } as const,
  timeout: 30_000,
});

/** Journeys over the built site (`npm run build` first), in a browser with and without JavaScript. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A browser that a loaded machine held up for ten seconds: said as « flaky », so that it is seen.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'fr-FR',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
  },
  // A new spec runs everywhere: what a project leaves out is named.
  projects: files
    ? [{ name: 'files', use: desktop, testIgnore: NEED_A_SERVER, grepInvert: /@server/ }]
    : [
        { name: 'desktop', use: desktop, testIgnore: '**/{files,large-text,no-script,reflow}.spec.ts' },
        { name: 'mobile', use: mobile, testIgnore: '**/{document,files,framework,no-script,paper}.spec.ts' },
        {
          name: 'no-js',
          use: { ...mobile, javaScriptEnabled: false },
          testIgnore: '**/{accessibility,document,files,framework,large-text,paper,reflow}.spec.ts',
        },
      ],
  webServer: files
    ? [
        server(Number(process.env.SERVER_PORT)),
        {
          command: `npx tsx tests/e2e/serve-files.ts ${files} ${process.env.E2E_PORT}`,
          url: `${baseURL}/metiers`,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
          timeout: 30_000,
        },
      ]
    : server(Number(process.env.E2E_PORT)),
});
