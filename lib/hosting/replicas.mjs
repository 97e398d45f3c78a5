import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../cli/run-command.mjs';
import { askHealth } from './ask-health.mjs';

/** Between two looks at a replica, in milliseconds; one that misses two in a row is hung. */
const LOOK = 3_000;
/** A replica that lived less than this is started again only after it, so that one that cannot start does not keep the processor busy. */
const SHORT_LIFE = 2_000;
/** What a replica may take to end, a little more than it lets its readers (serve.mjs). */
const PATIENCE = 12_000;
/** What a replica may take until it is ready. */
const START = 120_000;

/**
 * The folder to start replicas from: that of the last publication (publish.mjs) where there is one, else the project itself.
 * @param {string} root folder of the project that runs this
 */
function findSite(root) {
  const current = path.join(root, '..', '..', 'current');
  return path.basename(path.dirname(root)) === 'releases' && existsSync(current) ? current : root;
}

/**
 * One process at a port, started again whenever it ends, and ended where it answers no more.
 * @param {number} port
 */
function keepReplica(port) {
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  let isLeaving = false;
  let wasReady = false;
  let missed = 0;

  function start() {
    const born = Date.now();
    wasReady = false;
    missed = 0;
    const own = fork(path.join(findSite(projectRoot), 'lib', 'cli', 'start.mjs'), [], {
      env: { ...process.env, HOST: process.env.HOST || '127.0.0.1', PORT: String(port), LISTEN_WHEN_READY: '1' },
    });
    child = own;
    own.once('exit', async (code, signal) => {
      if (isLeaving || child !== own) return;
      console.error(`Le serveur du port ${port} s’est arrêté (${signal ?? `code ${code}`}) : il est relancé.`);
      await wait(Math.max(0, SHORT_LIFE - (Date.now() - born)));
      if (!isLeaving && child === own) start();
    });
  }

  async function look() {
    const isReady = (await askHealth(port)) !== undefined;
    missed = isReady || !wasReady ? 0 : missed + 1;
    wasReady ||= isReady;
    if (missed < 2) return;
    console.error(`Le serveur du port ${port} ne répond plus : il est relancé.`);
    child.kill('SIGKILL');
  }

  async function stop() {
    isLeaving = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, wait(PATIENCE)]);
    child.kill('SIGKILL');
    await ended;
  }

  /** Puts another in its place, and waits until it is ready. */
  async function renew() {
    await stop();
    isLeaving = false;
    start();
    for (const end = Date.now() + START; Date.now() < end && !isLeaving; await wait(100)) {
      if (await askHealth(port)) return;
    }
  }

  start();
  const looks = setInterval(look, LOOK);
  return {
    renew,
    stop() {
      clearInterval(looks);
      return stop();
    },
  };
}

/**
 * Serves the site by several processes, each at a port of its own, until told to stop. SIGHUP puts new ones in their places, one after
 * another, from the last publication; SIGTERM and SIGINT stop them all, each finishing what it was asked for.
 * @param {number} first port of the first one; the others follow
 * @param {number} count
 */
export function keepReplicas(first, count) {
  const replicas = Array.from({ length: count }, (_, index) => keepReplica(first + index));
  let turn = Promise.resolve();
  let isStopping = false;
  process.on('SIGHUP', () => {
    turn = turn.then(async () => {
      for (const replica of replicas) if (!isStopping) await replica.renew();
    });
  });
  const stop = async () => {
    isStopping = true;
    await Promise.all(replicas.map((replica) => replica.stop()));
    process.exit(0);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}
