import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { Crumb } from './crumbs';
import { serializeJsonLd } from './json-ld';
import { type PageFacts, type PageMetadata, pageMetadata } from './page-metadata';
import { breadcrumbJsonLd, itemListJsonLd } from './site-json-ld';

/** Makes the metadata of the page of a domain, a sub-domain, an interest, a level or a status. */
export function facetPageMetadata({ description, ...facts }: PageFacts): PageMetadata {
  return pageMetadata({ ...facts, description: `${description} Présentation, salaire et études de chaque métier.` });
}

/**
 * The structured data of such a page: the way to it and the list of its jobs, in the order of the catalogue.
 * @returns serialised JSON-LD
 */
export function facetPageJsonLd(crumbs: readonly Crumb[], title: string, jobs: readonly JobSheet[]): string {
  const items = jobs.map(({ name, slug }) => ({
    label: capitalizeFirst(formatGenderedName(name).full),
    path: `/metiers/${slug}`,
  }));
  return serializeJsonLd([breadcrumbJsonLd(crumbs), itemListJsonLd(title, items)]);
}

/**
 * The structured data of an index: the way to it and the list of the pages it leads to.
 * @returns serialised JSON-LD
 */
export function facetIndexJsonLd(
  crumbs: readonly Crumb[],
  title: string,
  items: readonly { label: string; path: string }[],
): string {
  return serializeJsonLd([breadcrumbJsonLd(crumbs), itemListJsonLd(title, items)]);
}
