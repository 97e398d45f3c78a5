import { existsSync } from 'node:fs';
import { installPackage, isDebianRoot } from './debian.mjs';
import { runCommand } from './run-command.mjs';

const debianChromium = '/usr/bin/chromium';

/**
 * Finds the browser of the end-to-end tests: Debian's, or the one Playwright downloaded.
 * @returns {Promise<string | undefined>} absolute path of the program
 * @internal exported for the measures (tests/bench)
 */
export async function findBrowser() {
  if (existsSync(debianChromium)) return debianChromium;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * Installs a browser when there is none: Debian's package as root, Playwright's download anywhere else.
 * @returns {Promise<number>} 0 when a browser is there at the end
 */
export async function installBrowser() {
  if (await findBrowser()) return 0;
  console.log('Installation d’un navigateur pour les tests de bout en bout…');
  if (isDebianRoot()) await installPackage('chromium');
  if (await findBrowser()) return 0;
  // The system's libraries need root; without it only the browser itself is downloaded.
  const withSystemLibraries = process.getuid?.() === 0 || process.env.CI ? ['--with-deps'] : [];
  await runCommand('playwright', ['install', ...withSystemLibraries, 'chromium']);
  return (await findBrowser()) ? 0 : 1;
}
