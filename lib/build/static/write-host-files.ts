import { CITATION_EXTENSIONS } from '@/lib/seo/citation/citation-extensions';
import { FILE_CACHES, FRAMED_POLICY, type HeaderRule, PAGE_POLICY, SAFETY } from '@/lib/site/response-headers';
import type { Redirect } from './list-redirects';

type Rule = Pick<HeaderRule, 'glob' | 'headers'>;

/** What routes say by themselves of files and cards that are made of a page: engines index the page. Hosts of files have no routes. */
export const NOT_INDEXED: readonly Rule[] = [
  '/integrer/*',
  '/*.csv',
  ...CITATION_EXTENSIONS.map((extension) => `/*.${extension}`),
].map((glob) => ({ glob, headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] }));

/** Writes `_redirects`, as Netlify and Cloudflare read it. */
export function toRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * Writes `_headers`, as Netlify and Cloudflare read it. Where two of its rules fit, these hosts join their values: so that a card keeps a policy
 * of its own, that of pages is written for each thing at the top of the site but the cards.
 * @param top names at the top of the site: "index.html", "metiers.html", "metiers"
 */
export function toHeadersFile(top: readonly string[]): string {
  const framed = FRAMED_POLICY.glob.split('/')[1];
  const addresses = top
    .filter((name) => name !== framed && !name.startsWith('_'))
    .flatMap((name) => {
      if (name === 'index.html') return ['/'];
      return name.includes('.') ? [`/${name.replace(/\.html$/, '')}`] : [`/${name}/*`];
    });
  const policies = [...new Set(addresses)].map((glob) => ({ ...PAGE_POLICY, glob }));
  return [SAFETY, ...policies, FRAMED_POLICY, ...FILE_CACHES, ...NOT_INDEXED].map(toBlock).join('\n');
}

function toBlock({ glob, headers }: Rule): string {
  return `${glob}\n${headers.map(({ key, value }) => `  ${key}: ${value}\n`).join('')}`;
}
