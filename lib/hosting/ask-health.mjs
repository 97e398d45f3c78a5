/** In milliseconds: a busy server is no hung one. */
const PATIENCE = 4_000;

/**
 * Asks a server of this machine how it is.
 * @param {number} port
 * @returns {Promise<{ version: string } | undefined>} what /sante says once it is ready; nothing where it is not, or does not answer in time
 */
export async function askHealth(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/sante`, { signal: AbortSignal.timeout(PATIENCE) });
    const said = await answer.json();
    return answer.ok ? said : undefined;
  } catch {
    return undefined;
  }
}
