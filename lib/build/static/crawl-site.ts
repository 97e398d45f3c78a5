import { findAddresses } from './find-addresses';

/** An answer of the site, as it will be a file. */
export interface SiteFile {
  contentType: string;
  body: Buffer;
}

/** Answers asked for at once: the server has one thread. */
const AT_ONCE = 6;

/**
 * Asks a site for the addresses of a list, and for all those that its answers name.
 * @param server where it is served
 * @param origin public address that is written into its pages
 * @param seeds paths to begin with
 * @param isWanted tells whether to ask for a path that was found
 * @returns answers by path
 * @throws where an address that is named does not answer 200, with the page that names it
 */
export async function crawlSite(
  server: string,
  origin: string,
  seeds: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<Map<string, SiteFile>> {
  const files = new Map<string, SiteFile>();
  const namedBy = new Map(seeds.map((path) => [path, 'the list']));
  const waiting = [...namedBy.keys()];
  const takeAll = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const file = await ask(server, path, namedBy.get(path));
      files.set(path, file);
      const found = findAddresses(file.body.toString('utf8'), path, file.contentType, origin);
      for (const next of found.filter((one) => !namedBy.has(one) && isWanted(one))) {
        namedBy.set(next, path);
        waiting.push(next);
      }
    }
  };
  // Whoever finds nothing left may have been ahead of an answer that names more: rounds, until one brings nothing.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, takeAll));
  return files;
}

async function ask(server: string, path: string, namedBy = ''): Promise<SiteFile> {
  const answer = await fetch(server + path, { redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${path}, named by ${namedBy}: ${answer.status}`);
  return { contentType: answer.headers.get('content-type') ?? '', body };
}
