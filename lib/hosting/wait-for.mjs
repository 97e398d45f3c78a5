import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks until there is an answer.
 * @template Value
 * @param {() => Promise<Value | undefined>} ask
 * @param {number} patience in milliseconds
 * @param {() => boolean} [isOver] tells that no answer can come any more
 * @returns {Promise<Value | undefined>} nothing where none comes in time
 */
export async function waitFor(ask, patience, isOver = () => false) {
  for (const end = Date.now() + patience; Date.now() < end && !isOver(); await wait(100)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return undefined;
}
