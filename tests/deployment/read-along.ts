import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask, CUT } from './ask';

/** Between two questions of a reader, in milliseconds. */
const PAUSE = 25;

export interface Reading {
  asked: number;
  /** "/metiers/boulanger: 502", "…: ECONNRESET"; empty where every reader got what they asked for. */
  failures: string[];
  /** Addresses whose answer began and never ended; each was asked for once more. */
  cut: string[];
  /** Every body that was got, by address. */
  bodies: Map<string, Set<string>>;
}

/**
 * Reads a site until told to stop: each reader asks one address after another, each time in a way that no cache has, and for the style and the
 * modules of every page that is new.
 * @param headers those of every question
 * @returns stops and gives what was read
 */
export function readAlong(
  port: number,
  addresses: readonly string[],
  headers: Record<string, string>,
  readers: number,
) {
  const reading: Reading = {
    asked: 0,
    failures: [],
    cut: [],
    bodies: new Map(addresses.map((one) => [one, new Set()])),
  };
  const assets = new Set<string>();
  let isOver = false;

  async function get(target: string, of: string): Promise<Answer | undefined> {
    reading.asked += 1;
    let answer = await ask(port, { target, headers }).catch((error: Error) => error);
    if (answer instanceof Error && answer.message === CUT) {
      reading.cut.push(of);
      answer = await ask(port, { target, headers }).catch((error: Error) => error);
    }
    if (!(answer instanceof Error) && answer.status === 200) return answer;
    reading.failures.push(`${of}: ${answer instanceof Error ? answer.message : answer.status}`);
    return undefined;
  }

  async function read(first: number): Promise<void> {
    for (let turn = first; !isOver; turn += 1) {
      const address = addresses[turn % addresses.length] ?? '/';
      const sign = address.includes('?') ? '&' : '?';
      const answer = await get(turn % 3 === 0 ? address : `${address}${sign}n=${first}-${turn}`, address);
      if (answer) reading.bodies.get(address)?.add(answer.text);
      for (const asset of listAssets(answer?.text ?? '')) {
        if (assets.has(asset)) continue;
        assets.add(asset);
        await get(asset, `${asset} of ${address}`);
      }
      await wait(PAUSE);
    }
  }

  const all = Array.from({ length: readers }, (_, index) => read(index * 1_000));
  return async () => {
    isOver = true;
    await Promise.all(all);
    return reading;
  };
}

/** What a page loads: style, modules, fonts. */
export function listAssets(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
}
