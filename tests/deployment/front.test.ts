import { type ChildProcess, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { hasNginx, NGINX_SEARCH } from '@/lib/cli/install-nginx.mjs';
import { askHealth } from '@/lib/hosting/ask-health.mjs';
import { makeRelease, showRelease } from '@/lib/hosting/releases.mjs';
import { startProcess, stopProcess } from '../bench/process/start-process';
import { type Asked, ask } from './ask';
import { type FrontPorts, hasBrotli, writeNginxFront } from './nginx-front';
import { listAssets, readAlong } from './read-along';
import { findReplica } from './replica-process';

/**
 * The site as many readers get it: nginx before three replicas of the site that was built last (`npm run build`), published anew in the middle.
 * Needs Linux and nginx (Debian's package, installed by `npm run check` as root); skipped elsewhere.
 */
const scratch = path.resolve('.bench/front');
const target = path.join(scratch, 'site');
const project = path.join(scratch, 'project');
const content = path.join(scratch, 'content');
const NAME = 'metiers.exemple.fr';
const COUNT = 3;
const isPossible = existsSync('/proc/self/task') && hasNginx();
const host = { Host: NAME };
const program = process.execPath;

let ports: FrontPorts;
let replicas: ChildProcess;
let nginx: ChildProcess;

const log = (name: string) => path.join(scratch, `${name}.log`);

/** Asks the front for a page of the site. */
const read = (at: string, { headers, from }: Pick<Asked, 'headers' | 'from'> = {}) =>
  ask(ports.front, { target: at, from, headers: { ...host, ...headers } });

async function until<Value>(what: string, find: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(`not in a minute: ${what}`);
}

const isReady = (port: number) => async () => ((await askHealth(port)) ? true : undefined);

/** Waits until another process serves the port, and is ready. */
async function untilReplaced(port: number, former: number): Promise<void> {
  const isOther = () => (findReplica(replicas.pid ?? 0, port) ?? former) !== former || undefined;
  await until(`another process at port ${port}`, isOther);
  await until(`port ${port} is ready`, isReady(port));
}

/** The site that was built last, as a release. */
async function publishFirst(): Promise<void> {
  const first = await makeRelease(path.resolve('.'), target);
  for (const made of ['.next', 'public/assets']) cpSync(made, path.join(first, made), { recursive: true });
  showRelease(first, target);
}

/** The same project with another style, and sheets of its own. */
async function prepareSecond(): Promise<string> {
  for (const name of ['collection.yml', 'referentiels', 'metiers/boulanger.md', 'metiers/infirmier.md']) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    cpSync(path.join('content', name), path.join(content, name), { recursive: true });
  }
  const second = await makeRelease(path.resolve('.'), project);
  const style = path.join(second, 'components/site/site.css');
  writeFileSync(style, `${readFileSync(style, 'utf8')}\n.prose { outline-offset: 7px; }\n`);
  return second;
}

async function deploy(from: string, sheets = content): Promise<number | null> {
  const child = startProcess({
    program,
    args: ['lib/hosting/deploy.mjs', target, '--replicas', String(COUNT)],
    folder: from,
    environment: { CONTENT_DIR: sheets, SITE_URL: `https://${NAME}`, PORT: String(ports.replicas[0]) },
    log: log('deploy'),
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

/** A row of free ports, for the replicas. */
async function findFreeRow(): Promise<number[]> {
  return until('free ports in a row', async () => {
    const first = (await findFreePort(0)) ?? 0;
    const row = Array.from({ length: COUNT }, (_, index) => first + index);
    const found = await Promise.all(row.map((port) => findFreePort(port)));
    return found.every((port) => port) ? row : undefined;
  });
}

describe.skipIf(!isPossible)(
  'nginx before three replicas (skipped without Linux and nginx)',
  { timeout: 300_000 },
  () => {
    let second: string;

    beforeAll(async () => {
      rmSync(scratch, { recursive: true, force: true });
      await publishFirst();
      second = await prepareSecond();
      ports = {
        replicas: await findFreeRow(),
        front: (await findFreePort(0)) ?? 0,
        compressor: (await findFreePort(0)) ?? 0,
      };
      replicas = startProcess({
        program,
        args: [path.join(target, 'current/lib/cli/start.mjs'), '--replicas', String(COUNT)],
        folder: scratch,
        environment: { PORT: String(ports.replicas[0]), CONTENT_DIR: '', SITE_URL: '' },
        log: log('replicas'),
      });
      const folder = path.join(scratch, 'nginx');
      const args = ['-g', 'daemon off;', '-p', folder, '-c', writeNginxFront(folder, NAME, ports)];
      nginx = startProcess({ program: 'nginx', args, folder, environment: NGINX_SEARCH, log: log('nginx') });
      for (const port of ports.replicas) await until(`port ${port} is ready`, isReady(port));
      await until('nginx answers', () => read('/robots.txt').catch(() => undefined));
    }, 300_000);

    afterAll(async () => {
      for (const child of [nginx, replicas]) if (child) await stopProcess(child);
      rmSync(scratch, { recursive: true, force: true });
    }, 180_000);

    it.each<[string, Asked, number, string?]>([
      ['a form sent to a page', { target: '/sources', method: 'POST', body: 'a=b' }, 405],
      ['PUT', { target: '/metiers/boulanger', method: 'PUT' }, 405],
      ['DELETE', { target: '/metiers/boulanger', method: 'DELETE' }, 405],
      ['PURGE', { target: '/metiers/boulanger', method: 'PURGE' }, 405],
      ['TRACE', { target: '/hasard', method: 'TRACE' }, 405],
      ['OPTIONS of a page', { target: '/metiers', method: 'OPTIONS' }, 405, 'GET, HEAD'],
      [
        'what the site’s data does not take',
        { target: '/api/recherche', method: 'POST', body: 'a=b' },
        405,
        'GET, HEAD, OPTIONS',
      ],
      ['OPTIONS of everything', { target: '*', method: 'OPTIONS' }, 400],
      ['a whole address', { target: `http://${NAME}/metiers?q=a` }, 400],
      ['a whole address of another site', { target: 'http://evil.example/metiers?q=a' }, 421],
      ['another site', { target: '/metiers', headers: { Host: 'evil.example' } }, 421],
      ['the framework’s pictures', { target: '/_next/image?url=%2F%25&w=64&q=75' }, 404],
      ['the framework’s data', { target: '/%5fnext/data/x.json' }, 404],
      ['a long body', { target: '/metiers', body: 'a'.repeat(2_000), headers: { 'Content-Length': '2000' } }, 413],
      ['a long address', { target: `/metiers?q=${'a'.repeat(9_000)}` }, 414],
      ['long headers', { target: '/metiers', headers: { 'X-Long': 'a'.repeat(9_000) } }, 400],
    ])('refuses %s', async (_, asked, status, allow) => {
      const answer = await ask(ports.front, { ...asked, headers: { ...host, ...asked.headers } });
      expect(answer.status).toBe(status);
      expect(answer.text).not.toContain('__next');
      expect(answer.headers).not.toHaveProperty('location');
      if (allow) expect(answer.headers.allow).toBe(allow);
    });

    it.each([
      ['rsc', { rsc: '1' }],
      ['next-router-state-tree', { 'next-router-state-tree': '%5B%5D', 'next-router-prefetch': '1' }],
      ['next-action', { 'next-action': 'x' }],
      ['x-middleware-prefetch', { 'x-middleware-prefetch': '1', 'x-nextjs-data': '1' }],
      ['preview cookies', { cookie: '__prerender_bypass=1; __next_preview_data=x' }],
      ['x-forwarded-host', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
      ['another address of the client', { 'x-real-ip': '10.0.0.1', 'x-forwarded-for': '10.0.0.1' }],
    ])('answers %s by the page that everyone gets', async (name, headers) => {
      const page = await read('/metiers/infirmier');
      for (const query of ['', '?_rsc=1a2b']) {
        const odd = await read(`/metiers/infirmier${query}`, { headers });
        expect(odd).toMatchObject({ status: 200, text: page.text });
        expect(odd.headers).toMatchObject({ vary: 'Accept-Encoding', 'x-cache': 'HIT' });
        expect(odd.headers).not.toHaveProperty('set-cookie');
        expect(Object.keys(odd.headers).filter((header) => header.startsWith('x-next'))).toEqual([]);
      }
      // One that no cache has: the site itself answers.
      const own = await read(`/metiers?q=infirmier&_rsc=a&n=${encodeURIComponent(name)}`, { headers });
      expect(own.text).toBe((await read('/metiers?q=infirmier')).text);
      expect(own.text).not.toContain('evil.example');
    });

    it('compresses once, for each kind of browser, and keeps pages but neither errors nor how it is', async () => {
      const plain = await read('/metiers/boulanger');
      for (const [accepted, given] of [
        ['gzip, deflate, br, zstd', hasBrotli ? 'br' : 'gzip'],
        ['gzip, deflate', 'gzip'],
        ['identity', undefined],
      ]) {
        const headers = { 'Accept-Encoding': accepted ?? '' };
        await read('/metiers/boulanger', { headers });
        const kept = await read('/metiers/boulanger', { headers });
        expect(kept.headers, accepted).toMatchObject({ 'x-cache': 'HIT', vary: 'Accept-Encoding' });
        expect(kept.headers['content-encoding'], accepted).toBe(given);
        expect(kept.text).toBe(plain.text);
      }
      for (const address of ['/metiers/absent', '/rien', '/sante', '/hasard']) {
        await read(address);
        const again = await read(address);
        expect(again.headers['cache-control'], address).toBe('no-store');
        expect(again.headers['x-cache'] ?? 'MISS', address).toBe('MISS');
      }
      const { headers } = plain;
      expect(await read('/metiers/boulanger', { headers: { 'If-None-Match': headers.etag ?? '' } })).toMatchObject({
        status: 304,
      });
    });

    it('closes on clients that take their time, and answers the others meanwhile', async () => {
      const slow = Array.from({ length: 300 }, () => {
        const socket = connect(ports.front, '127.0.0.1');
        socket.write(`GET /metiers HTTP/1.1\r\nHost: ${NAME}\r\nX-Slow: `);
        return new Promise<void>((resolve) =>
          socket
            .once('close', () => resolve())
            .on('error', () => {})
            .resume(),
        );
      });
      expect((await read('/metiers/boulanger')).status).toBe(200);
      await Promise.race([Promise.all(slow), wait(10_000).then(() => Promise.reject(new Error('still open')))]);
    });

    it('holds back a flood, and neither a school behind one address nor anyone else', async () => {
      const pages = ['/', '/metiers', '/metiers/boulanger', '/interets', '/formations'];
      const pupils = await Promise.all(
        Array.from({ length: 35 }, async (_, pupil) => {
          const { status, text } = await read(pages[pupil % pages.length] ?? '/', { from: '127.0.0.35' });
          const assets = await Promise.all(listAssets(text).map((asset) => read(asset, { from: '127.0.0.35' })));
          return [status, ...assets.map((asset) => asset.status)];
        }),
      );
      expect(new Set(pupils.flat())).toEqual(new Set([200]));

      const flood = Promise.all(
        Array.from({ length: 900 }, (_, index) => read(`/robots.txt?n=${index}`, { from: '127.0.0.66' })),
      );
      expect((await read('/metiers/boulanger', { from: '127.0.0.7' })).status).toBe(200);
      const statuses = (await flood).map(({ status, headers }) => `${status} ${headers['retry-after'] ?? ''}`.trim());
      expect(new Set(statuses)).toEqual(new Set(['200', '429 2']));
    });

    it('is a configuration that nginx takes with a certificate as well', () => {
      const folder = path.join(scratch, 'nginx-https');
      mkdirSync(folder, { recursive: true });
      const names = ['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')];
      const made = spawnSync('openssl', [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        ...names,
        '-subj',
        `/CN=${NAME}`,
      ]);
      expect(made.status).toBe(0);
      const args = ['-t', '-p', folder, '-c', writeNginxFront(folder, NAME, ports, folder)];
      const { status, stderr } = spawnSync('nginx', args, {
        env: { ...process.env, ...NGINX_SEARCH },
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    });

    it('keeps the site that is served where another cannot be built', async () => {
      const served = realpathSync(path.join(target, 'current'));
      expect(await deploy(second, path.join(scratch, 'nothing'))).toBe(1);
      expect(readFileSync(log('deploy'), 'utf8')).toContain('le site d’avant reste en place');
      expect(realpathSync(path.join(target, 'current'))).toBe(served);
      expect(readdirSync(path.join(target, 'releases'))).toEqual([path.basename(served)]);
    });

    it('loses no request while a replica is killed, one hangs, one restarts, and the site is published anew', async () => {
      const addresses = [
        '/',
        '/metiers/boulanger',
        '/metiers/infirmier',
        '/interets',
        '/metiers?q=infirmier',
        '/api/recherche?q=boulanger',
        '/plan-du-site',
        '/sources',
      ];
      const stop = readAlong(ports.front, addresses, { ...host, 'Accept-Encoding': 'br, gzip' }, 6);
      onTestFinished(async () => void (await stop()));
      const expected = new Map<string, Set<string>>();
      const noteExpected = async () => {
        for (const address of addresses) {
          const { text } = await ask(ports.replicas[0] ?? 0, { target: address });
          expected.set(address, new Set([...(expected.get(address) ?? []), text]));
        }
      };
      await noteExpected();

      const signals = ['SIGKILL', 'SIGSTOP', 'SIGTERM'] as const;
      for (const [index, signal] of signals.entries()) {
        const port = ports.replicas[index] ?? 0;
        const former = findReplica(replicas.pid ?? 0, port) ?? 0;
        process.kill(former, signal);
        await untilReplaced(port, former);
      }

      const former = (await askHealth(ports.replicas[0] ?? 0))?.version;
      const code = await deploy(second);
      expect(code, readFileSync(log('deploy'), 'utf8')).toBe(0);
      for (const port of ports.replicas) expect((await askHealth(port))?.version).not.toBe(former);
      await noteExpected();

      const { asked, failures, cut, bodies } = await stop();
      const told = ['nginx', 'replicas'].map((name) => readFileSync(log(name), 'utf8')).join('\n');
      expect(failures, `${asked} requests\n${told}`).toEqual([]);
      // Nothing can end an answer that a process had begun when it was killed or held: one each at most, whole when it is asked for again.
      expect(cut.length, cut.join(', ')).toBeLessThanOrEqual(2);
      for (const [address, texts] of bodies) {
        for (const text of texts) expect(expected.get(address)?.has(text), address).toBe(true);
      }
      console.log(`${asked} requests, none lost, ${cut.length} cut and asked again`);

      // Pages of both publications find what they load, at every replica.
      const loaded = new Set([...expected.values()].flatMap((texts) => [...texts].flatMap(listAssets)));
      expect([...loaded].filter((asset) => asset.includes('/site.'))).toHaveLength(2);
      for (const port of ports.replicas) {
        for (const asset of loaded) expect((await ask(port, { target: asset })).status, asset).toBe(200);
      }

      const { headers } = await read('/metiers/boulanger?n=last');
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
      for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
        expect(headers['content-security-policy']).toContain(rule);
      }
    });
  },
);
