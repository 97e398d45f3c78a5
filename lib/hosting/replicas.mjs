import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../cli/run-command.mjs';
import { askHealth } from './ask-health.mjs';
import { findRelease } from './releases.mjs';
import { waitFor } from './wait-for.mjs';

/** Between two looks at the replicas, in milliseconds; one that misses three in a row is hung: on a busy machine two may be late. */
const LOOK = 1_000;
/** A replica that lived less than this is started again only after it, so that one that cannot start does not keep the processor busy. */
const SHORT_LIFE = 2_000;
/** What a replica may take to end, a little more than it lets its readers (serve.mjs). */
const GRACE = 12_000;
/** What a replica may take until it is ready. */
const START = 120_000;

/**
 * One process at a port, started again whenever it ends, and ended where it answers no more.
 * @param {number} port
 */
function keepReplica(port) {
  let isLeaving = false;
  let wasReady = false;
  let missed = 0;
  let release = findRelease(projectRoot);
  let child = start();

  function start() {
    const born = Date.now();
    [isLeaving, wasReady, missed] = [false, false, 0];
    release = findRelease(projectRoot);
    const own = fork(path.join(release, 'lib', 'cli', 'start.mjs'), [], {
      env: { ...process.env, HOST: process.env.HOST || '127.0.0.1', PORT: String(port), LISTEN_WHEN_READY: '1' },
    });
    own.once('exit', async (code, signal) => {
      if (isLeaving) return;
      console.error(`Le serveur du port ${port} s’est arrêté (${signal ?? `code ${code}`}) : il est relancé.`);
      await wait(Math.max(0, SHORT_LIFE - (Date.now() - born)));
      if (!isLeaving && child === own) child = start();
    });
    return own;
  }

  async function look() {
    const own = child;
    const isReady = (await askHealth(port)) !== undefined;
    if (own !== child) return;
    missed = isReady || !wasReady ? 0 : missed + 1;
    wasReady ||= isReady;
    if (missed === 3) console.error(`Le serveur du port ${port} ne répond plus.`);
    if (missed >= 3) own.kill('SIGKILL');
  }

  async function stop() {
    isLeaving = true;
    const own = child;
    if (own.exitCode !== null || own.signalCode !== null) return;
    const ended = new Promise((resolve) => own.once('exit', resolve));
    own.kill('SIGTERM');
    await Promise.race([ended, wait(GRACE)]);
    own.kill('SIGKILL');
    await ended;
  }

  /** Puts another in its place, and waits until it is ready. */
  async function renew() {
    await stop();
    child = start();
    const health = await waitFor(
      () => askHealth(port),
      START,
      () => isLeaving,
    );
    if (health) wasReady = true;
    else console.error(`Le serveur du port ${port} ne démarre pas.`);
  }

  return {
    look,
    renew,
    stop,
    isReady: () => wasReady && missed === 0,
    isOf: (/** @type {string} */ wanted) => release === wanted,
  };
}

/**
 * Serves the site by several processes, each at a port of its own, until told to stop: SIGTERM and SIGINT let each finish what it was asked
 * for. Where another release is published (deploy.mjs), new processes take their places one after another.
 * @param {number} first port of the first one; the others follow
 * @param {number} count
 */
export async function keepReplicas(first, count) {
  const replicas = Array.from({ length: count }, (_, index) => keepReplica(first + index));
  let isStopping = false;
  async function stop() {
    isStopping = true;
    await Promise.all(replicas.map((replica) => replica.stop()));
    process.exit(0);
  }
  process.once('SIGTERM', stop).once('SIGINT', stop);

  while (!isStopping) {
    await wait(LOOK);
    await Promise.all(replicas.map((replica) => !isStopping && replica.look()));
    const present = findRelease(projectRoot);
    const [former, ...others] = replicas.toSorted((a, b) => Number(a.isOf(present)) - Number(b.isOf(present)));
    // One at a time, and none while another is not back: the others have its readers.
    if (isStopping || !former || former.isOf(present)) continue;
    if (others.every((other) => other.isReady())) await former.renew();
  }
}
