import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { toExport } from '@/lib/content/export';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { findContentFolder, readContentFiles } from '@/lib/content/source';

const APP = path.resolve('app');
const BASE = 'http://localhost:3000';

type Params = Record<string, string>;
interface Found {
  file: string;
  params: Params;
}

/** Follows the folders of `app` as Next does: a name first, then `[param]`. */
function findRoute(folder: string, segments: readonly string[], params: Params): Found | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    for (const name of ['page.tsx', 'route.ts', 'route.tsx']) {
      const file = path.join(folder, name);
      if (existsSync(file)) return { file, params };
    }
    return undefined;
  }
  const exact = path.join(folder, segment);
  const plain = existsSync(exact) && !segment.includes('.') ? findRoute(exact, rest, params) : undefined;
  if (plain) return plain;
  if (existsSync(exact)) return findRoute(exact, rest, params);
  const wild = readdirSync(folder).find((name) => name.startsWith('['));
  return wild ? findRoute(path.join(folder, wild), rest, { ...params, [wild.slice(1, -1)]: segment }) : undefined;
}

async function toText(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return new Response(prelude).text();
}

/** Names of built files change with every word of the style: they are not what is compared. */
function withoutHashes(text: string): string {
  return text.replace(/\/assets\/([\w-]+?)[-.][\w-]{6,}\.(\w+)/g, '/assets/$1.$2');
}

/** What the site answers to an address: head and body of a page, status and headers of a requested one. */
export async function renderPath(address: string): Promise<string> {
  if (address === '/export') return JSON.stringify(exportAll(), null, 1);
  const url = new URL(address, BASE);
  const segments = url.pathname.split('/').filter(Boolean);
  const special = { '/sitemap.xml': 'sitemap.ts', '/robots.txt': 'robots.ts' }[url.pathname];
  if (special) return JSON.stringify(await (await load(path.join(APP, special))).default(), null, 1);
  const found = findRoute(APP, segments, {});
  if (!found) return answer(path.join(APP, 'adresse-inconnue/route.tsx'), url);
  if (path.basename(found.file).startsWith('route')) return answer(found.file, url);
  const props = { params: Promise.resolve(found.params) };
  const module = await load(found.file);
  try {
    return withoutHashes(await toText(await module.default(props)));
  } catch (error) {
    if (String(error).includes('NEXT_HTTP_ERROR_FALLBACK'))
      return answer(path.join(APP, 'adresse-inconnue/route.tsx'), url);
    throw error;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any module of a route
async function load(file: string): Promise<any> {
  return import(pathToFileURL(file).href);
}

async function answer(file: string, url: URL): Promise<string> {
  const response: Response = await (await load(file)).GET(new Request(url));
  if (response.status >= 500) throw new Error(`${url.pathname}${url.search} answers ${response.status}`);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const location = url.pathname === '/hasard' ? headers.replace(/location: .*/, 'location: a job') : headers;
  return withoutHashes(`${response.status}\n${location}\n\n${await response.text()}`);
}

function exportAll() {
  const catalogue = loadCatalogue(readContentFiles(findContentFolder()), '2026-11-26');
  return toExport(catalogue);
}
