/**
 * `npm run check`: everything that must hold, here and in CI. Installs what is missing, stops at the first step that fails.
 * The last line is `N passed, N failed`: the tests of vitest and Playwright; a step that fails without a failed test counts as one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addCounts, countTests } from './count-tests.mjs';
import { installBrowser } from './install-browser.mjs';
import { explainOldNode, installDependencies } from './install-dependencies.mjs';
import { hasNginx, installNginx } from './install-nginx.mjs';
import { runCommand } from './run-command.mjs';

const reports = mkdtempSync(path.join(os.tmpdir(), 'metiers-en-clair-'));
const unitReport = path.join(reports, 'vitest.json');
const deploymentReport = path.join(reports, 'deployment.json');
const journeyReport = path.join(reports, 'playwright.json');
const filesReport = path.join(reports, 'files.json');
/** The site made of files of the same build. */
const files = path.join('.bench', 'static');

/** The bundled content is what is checked, whatever folder the shell names. */
const bundled = { CONTENT_DIR: undefined, SITE_URL: undefined, NODE_ENV: undefined };

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('./run-command.mjs').Environment} [environment]
 */
const run = (command, args, environment) => () => runCommand(command, args, { ...bundled, ...environment });

/** What answers to a query, and what only files have; all other journeys are the same (`STATIC=… npx playwright test`). */
async function checkFiles() {
  if (!hasNginx()) {
    console.log('nginx manque : étape passée');
    return 0;
  }
  const specs = ['files', 'search', 'comparison', 'selection', 'guided-start'];
  const environment = { STATIC: files, PLAYWRIGHT_JSON_OUTPUT_FILE: filesReport };
  return run('playwright', ['test', ...specs, '--reporter=list,json'], environment)();
}

/** @type {[string, () => Promise<number>][]} */
const steps = [
  ['dépendances', () => installDependencies('check')],
  ['navigateur', installBrowser],
  ['nginx', installNginx],
  ['format et règles', run('biome', ['ci', '.'])],
  ['code mort', run('knip', ['--no-progress'])],
  ['types des routes', run('next', ['typegen'])],
  ['types', run('tsc', ['--noEmit'])],
  [
    'tests unitaires et de composants',
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ],
  ['contenu fourni', run('tsx', ['lib/cli/sheets.ts', 'check', 'content', '--errors-only'])],
  ['écriture des fiches fournies', run('tsx', ['tests/content-gate/check-content.ts'])],
  ['construction', run(process.execPath, ['lib/cli/build.mjs', '--static', files])],
  [
    'tests de bout en bout',
    run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport }),
  ],
  ['site en fichiers, servi par nginx', checkFiles],
  [
    'publication derrière un cache',
    run('vitest', [
      'run',
      '--config=tests/deployment/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${deploymentReport}`,
    ]),
  ],
];

/** @param {number} since milliseconds */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;

/** @returns {Promise<string | undefined>} the step that failed */
async function findFailure() {
  const oldNode = explainOldNode(process.versions.node);
  if (oldNode) return oldNode;
  for (const [name, action] of steps) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const code = await action();
    console.log(`── ${name} : ${code === 0 ? 'bien' : `échec (code ${code})`}, ${seconds(start)}`);
    if (code !== 0) return name;
  }
  return undefined;
}

const start = Date.now();
const failure = await findFailure();
const count = addCounts([unitReport, journeyReport, filesReport, deploymentReport].map(countTests));
rmSync(reports, { recursive: true, force: true });

const failed = failure ? Math.max(count.failed, 1) : count.failed;
console.log(failure ? `\nArrêt à l’étape : ${failure} (${seconds(start)})` : `\nTout est bien (${seconds(start)})`);
if (count.skipped > 0) console.log(`${count.skipped} tests ignorés (raison dans leur titre)`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${count.passed} passed, ${failed} failed`);
