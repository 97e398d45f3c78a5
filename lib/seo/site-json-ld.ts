import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { frenchTypography } from '@/lib/text/french-typography';
import type { Crumb } from './crumbs';
import type { JsonLdNode } from './json-ld';

const websiteId = () => absoluteUrl('/#site');
const organizationId = () => absoluteUrl('/#editeur');

/** A reference to the site, for the pages that are part of it. */
export function websiteReference(): { '@id': string } {
  return { '@id': websiteId() };
}

/** The site and who runs it, for the home page. */
export function siteJsonLd(): JsonLdNode[] {
  return [
    {
      '@type': 'WebSite',
      '@id': websiteId(),
      name: SITE_NAME,
      url: absoluteUrl('/'),
      inLanguage: 'fr-FR',
      publisher: { '@id': organizationId() },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/metiers')}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    { '@type': 'Organization', '@id': organizationId(), name: SITE_NAME, url: absoluteUrl('/') },
  ];
}

/** The breadcrumb of a page, the same list as the visible one; the last step may have no address. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: frenchTypography(label),
      item: href === undefined ? undefined : absoluteUrl(href),
    })),
  };
}

/**
 * A list of pages, in the order shown.
 * @param name what the list is of: "Métiers du domaine social"
 */
export function itemListJsonLd(name: string, items: readonly { label: string; path: string }[]): JsonLdNode {
  return {
    '@type': 'ItemList',
    name: frenchTypography(name),
    numberOfItems: items.length,
    itemListElement: items.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: frenchTypography(label),
      url: absoluteUrl(path),
    })),
  };
}
