import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findFreePort } from './lib/cli/find-port.mjs';

// The configuration is read again in every worker: the port is chosen once and handed down through the environment.
process.env.E2E_PORT ??= String(await findFreePort(0));
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

const debianChromium = '/usr/bin/chromium';
const executablePath = existsSync(debianChromium) ? debianChromium : undefined;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const;
const mobile = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

/** Journeys over the built site (`npm run build` first), in a browser with and without JavaScript. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
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
  projects: [
    { name: 'desktop', use: desktop, testIgnore: '**/{large-text,no-script,reflow}.spec.ts' },
    { name: 'mobile', use: mobile, testIgnore: '**/{document,framework,no-script,paper,structure}.spec.ts' },
    {
      name: 'no-js',
      use: { ...mobile, javaScriptEnabled: false },
      testIgnore: '**/{accessibility,document,framework,large-text,paper,reflow,structure}.spec.ts',
    },
  ],
  webServer: {
    command: 'node lib/cli/start.mjs',
    url: `${baseURL}/metiers`,
    env: { PORT: process.env.E2E_PORT, CONTENT_DIR: 'content' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    timeout: 30_000,
  },
});
