import { escapeXml } from '@/lib/text/escape-xml';
import { absoluteUrl, SITE_NAME } from './site-url';

/** Where the description is served. */
export const OPEN_SEARCH_PATH = '/opensearch.xml';
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/**
 * Describes the search of the site, so that a browser can add it (OpenSearch 1.1 draft 6: ShortName of 16 characters at most).
 * @returns an XML document with absolute addresses
 * @throws where SITE_URL is not an address
 */
export function buildOpenSearch(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>Chercher un métier par ses noms, ses formations ou les mots de sa fiche</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>fr</Language>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(absoluteUrl('/icone.svg'))}</Image>
  <Url type="text/html" rel="results" method="get" template="${templateOf('/metiers')}"/>
  <Url type="application/x-suggestions+json" rel="suggestions" template="${templateOf('/api/suggestions')}"/>
  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${escapeXml(absoluteUrl(OPEN_SEARCH_PATH))}"/>
</OpenSearchDescription>
`;
}

function templateOf(path: string): string {
  return `${escapeXml(absoluteUrl(path))}?q={searchTerms}`;
}
