import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { hasNginx, NGINX_SEARCH } from '@/lib/cli/install-nginx.mjs';
import { startProcess, stopProcess } from '../bench/process/start-process';
import { copyProject } from '../bench/sites/copy-project';
import { type CachePorts, writeNginxCache } from './nginx-cache';

/**
 * What readers get through a cache while the site is published again: nginx in front of `npm start`, a change of sheet, style and module.
 * Needs nginx (Debian's package, installed by `npm run check` as root); without it the trial is skipped.
 */
const scratch = path.resolve('.bench/deployment');
const site = path.join(scratch, 'site');
const content = path.join(scratch, 'content');
const sheet = path.join(content, 'metiers/boulanger.md');
const SITE_URL = 'https://metiers.exemple.fr';

interface Answer {
  status: number;
  cache: string | null;
  cacheControl: string | null;
  text: string;
}

let ports: CachePorts;
let server: ReturnType<typeof startProcess> | undefined;
let nginx: ReturnType<typeof startProcess> | undefined;

async function ask(port: number, address: string): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
  const { status, headers } = answer;
  return {
    status,
    cache: headers.get('x-cache'),
    cacheControl: headers.get('cache-control'),
    text: await answer.text(),
  };
}

/** Asks until the answer is the one wanted; gives the last one where it never comes. */
async function askUntil(port: number, address: string, isRight: (answer: Answer) => boolean): Promise<Answer> {
  for (const deadline = Date.now() + 30_000; ; await wait(100)) {
    const answer = await ask(port, address).catch(() => undefined);
    if (answer && (isRight(answer) || Date.now() > deadline)) return answer;
    if (Date.now() > deadline) throw new Error(`${address} does not answer on port ${port}`);
  }
}

function run(script: string, environment: Record<string, string> = {}) {
  const env = { ...process.env, CONTENT_DIR: content, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  return spawnSync(process.execPath, [`lib/cli/${script}.mjs`], { cwd: site, env, encoding: 'utf8' });
}

function copyContent(): void {
  mkdirSync(path.join(content, 'metiers'), { recursive: true });
  for (const name of ['collection.yml', 'referentiels', 'metiers/boulanger.md', 'metiers/infirmier.md']) {
    cpSync(path.join('content', name), path.join(content, name), { recursive: true });
  }
}

function build(): void {
  const { status, stdout, stderr } = run('build', { SITE_URL });
  expect(status, `${stdout}${stderr}`).toBe(0);
}

async function restart(): Promise<void> {
  if (server) await stopProcess(server);
  const environment = { CONTENT_DIR: content, PORT: String(ports.server), SITE_URL: '' };
  const log = path.join(scratch, 'start.log');
  server = startProcess({ program: process.execPath, args: ['lib/cli/start.mjs'], folder: site, environment, log });
  await askUntil(ports.server, '/robots.txt', ({ status }) => status === 200);
}

/** The style sheet and the module that a page loads. */
function listAssets({ text }: Answer): string[] {
  return [
    ...new Set([...text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, file]) => file ?? '')),
  ];
}

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe.skipIf(!hasNginx())(
  'a site published again behind a cache (skipped without nginx)',
  { timeout: 300_000 },
  () => {
    let first: Answer;

    beforeAll(async () => {
      rmSync(scratch, { recursive: true, force: true });
      copyContent();
      copyProject(site);
      build();
      const [own, plain, fast] = [await findFreePort(0), await findFreePort(0), await findFreePort(0)];
      ports = { server: own ?? 0, plain: plain ?? 0, fast: fast ?? 0 };
      const folder = path.join(scratch, 'nginx');
      const args = ['-p', folder, '-c', writeNginxCache(folder, ports), '-e', path.join(folder, 'error.log')];
      await restart();
      nginx = startProcess({
        program: 'nginx',
        args,
        folder,
        environment: NGINX_SEARCH,
        log: path.join(scratch, 'nginx.log'),
      });
      first = await askUntil(ports.plain, '/metiers/boulanger', ({ status }) => status === 200);
    }, 300_000);

    afterAll(async () => {
      for (const child of [server, nginx]) if (child) await stopProcess(child);
      rmSync(scratch, { recursive: true, force: true });
    });

    it('lets caches keep a page for minutes, and an error never', async () => {
      expect(first.cacheControl).toBe('public, max-age=0, s-maxage=300, stale-while-revalidate=86400');
      expect(await ask(ports.plain, '/metiers/boulanger')).toMatchObject({ status: 200, cache: 'HIT' });
      for (const address of ['/metiers/absent', '/rien', '/404', '/_not-found']) {
        await ask(ports.plain, address);
        expect(await ask(ports.plain, address), address).toMatchObject({ cache: 'MISS', cacheControl: 'no-store' });
      }
      expect((await ask(ports.server, '/assets/manifest.json')).cacheControl).not.toContain('immutable');
    });

    it('serves what was built, whatever becomes of the sheets', async () => {
      const added = path.join(content, 'metiers/fleuriste.md');
      cpSync(sheet, added);
      change(added, (text) => text.replace(/MET\.\d+/, 'MET.900777').replaceAll('boulang', 'fleurang'));
      rmSync(path.join(content, 'metiers/infirmier.md'));
      await restart();
      expect(JSON.parse((await ask(ports.server, '/api/recherche?q=infirmier')).text).results).not.toEqual([]);
      expect(JSON.parse((await ask(ports.server, '/api/recherche?q=fleuranger')).text).total).toBe(0);
      expect((await ask(ports.server, '/metiers/infirmier')).status).toBe(200);
      expect((await ask(ports.server, '/metiers/MET.900777')).status).toBe(404);
      rmSync(content, { recursive: true });
      await restart();
      expect((await ask(ports.server, '/metiers?q=boulanger')).status).toBe(200);
      copyContent();
    });

    it('keeps one public address, and refuses another', async () => {
      for (const address of ['/', '/metiers', '/opensearch.xml', '/sitemap.xml']) {
        const { text } = await ask(ports.server, address);
        expect(text, address).toContain(SITE_URL);
        expect(text, address).not.toContain('localhost:');
      }
      for (const other of ['https://autre.exemple.fr', 'metiers.exemple.fr']) {
        const refused = run('start', { SITE_URL: other, PORT: String(await findFreePort(0)) });
        expect(refused.status, other).toBe(1);
        expect(refused.stderr).toContain(other);
      }
      expect(run('build', { SITE_URL: 'metiers.exemple.fr' }).stderr).toMatch(/^SITE_URL vaut « metiers.exemple.fr »/);
    });

    it('shows the new page with its style after the minutes, and the old one with its own until then', async () => {
      const old = await ask(ports.fast, '/metiers/boulanger');
      change(sheet, (text) => text.replace('## Présentation\n', '## Présentation\n\nPhrase toute neuve.\n'));
      change(path.join(site, 'components/site/site.css'), (text) => `${text}\n.prose { outline-offset: 7px; }\n`);
      change(
        path.join(site, 'components/enhancements/copy-link.ts'),
        (text) => `${text}\ndocument.documentElement.dataset.essai = 'neuf';\n`,
      );
      build();
      await restart();

      const kept = await ask(ports.plain, '/metiers/boulanger');
      expect(kept).toMatchObject({ cache: 'HIT', text: first.text });
      expect(listAssets(kept)).toHaveLength(2);
      for (const file of listAssets(old)) expect((await ask(ports.server, file)).status, file).toBe(200);

      const fresh = await askUntil(ports.fast, '/metiers/boulanger', ({ text }) =>
        text.includes('Phrase toute neuve.'),
      );
      expect(fresh.text).toContain('Phrase toute neuve.');
      for (const [index, file] of listAssets(fresh).entries()) {
        expect(file).not.toBe(listAssets(old)[index]);
        expect((await ask(ports.server, file)).status, file).toBe(200);
      }
    });
  },
);
