import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { resolveSheetAddress } from '@/lib/site/addresses/resolve-sheet-address';
import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { escapeXml } from '@/lib/text/escape-xml';
import { type FrameRoom, readPixels, toEmbedFrame } from './embed-frame';

const PATH = '/api/oembed';
/** A day, in seconds: what the card says changes with a publication only. */
const CACHE_AGE = 86_400;

export const OEMBED_TYPES = { json: 'application/json', xml: 'text/xml' } as const;
type OembedFormat = keyof typeof OEMBED_TYPES;

/** What was asked, or why it cannot be answered, with the code that oEmbed 1.0 gives it. */
export type OembedQuery =
  | { kind: 'asked'; job: JobSheet; format: OembedFormat; room: FrameRoom }
  | { kind: 'refused'; status: 400 | 404 | 501; error: string };

/**
 * Reads what a site that shows our links asks: `url` of a job of this site (id, former name and other names too), `format`, `maxwidth`,
 * `maxheight`. Lengths that are none count as not given.
 */
export function readOembedQuery(params: URLSearchParams, catalogue: Catalogue): OembedQuery {
  const format = params.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, 'Formats possibles : json, xml.');
  const url = params.get('url');
  if (!url) return refuse(400, 'Donnez l’adresse d’une fiche métier de ce site dans « url ».');
  const job = findJobAt(url, catalogue);
  if (!job) return refuse(404, 'Cette adresse n’est pas celle d’une fiche métier de ce site.');
  const room = { width: readPixels(params.get('maxwidth')), height: readPixels(params.get('maxheight')) };
  return { kind: 'asked', job, format, room };
}

function refuse(status: 400 | 404 | 501, error: string): OembedQuery {
  return { kind: 'refused', status, error };
}

/** The job of a public address of this site, over http or https, whatever comes after its path. */
function findJobAt(url: string, catalogue: Catalogue): JobSheet | null {
  if (!URL.canParse(url)) return null;
  const [site, asked] = [new URL(absoluteUrl('/')), new URL(url)];
  if (!/^https?:$/.test(asked.protocol) || asked.host !== site.host || !asked.pathname.startsWith(site.pathname)) {
    return null;
  }
  const path = `/${asked.pathname.slice(site.pathname.length)}`;
  const found = resolveSheetAddress(catalogue, path);
  if (found?.kind === 'moved') return catalogue.findJob(found.to.replace('/metiers/', '')) ?? null;
  return found?.kind === 'job' ? found.job : null;
}

/** Answers in the words of oEmbed 1.0: a rich content, an iframe alone (others drop what comes with it). */
export function toOembed(catalogue: Catalogue, job: JobSheet, room: FrameRoom) {
  const { title, html, width, height } = toEmbedFrame(catalogue, job, room);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: SITE_NAME,
    provider_url: absoluteUrl('/'),
    cache_age: CACHE_AGE,
    html,
    width,
    height,
  };
}

/** Writes an answer as XML. */
export function toOembedXml(answer: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(answer).map(([key, value]) => `  <${key}>${escapeXml(String(value))}</${key}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('')}</oembed>\n`;
}

/** The addresses that the head of a page gives to find its card, by type of answer. */
export function listOembedLinks(path: string): Record<string, string> {
  const url = encodeURIComponent(absoluteUrl(path));
  return Object.fromEntries(
    (['json', 'xml'] as const).map((format) => [
      `${OEMBED_TYPES[format]}+oembed`,
      absoluteUrl(`${PATH}?url=${url}${format === 'json' ? '' : '&format=xml'}`),
    ]),
  );
}
