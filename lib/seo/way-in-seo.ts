import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { formatGenderedName } from '@/lib/format/format-gendered-name';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import type { Crumb } from './crumbs';
import { serializeJsonLd } from './json-ld';
import { type PageMetadata, pageMetadata } from './page-metadata';
import { breadcrumbJsonLd, itemListJsonLd } from './site-json-ld';

/** Makes the metadata of the page of a domain, an interest or a level. */
export function wayInMetadata({
  title,
  summary,
  path,
}: {
  title: string;
  summary: string;
  path: string;
}): PageMetadata {
  return pageMetadata({ title, description: `${summary} Présentation, salaire et études de chaque métier.`, path });
}

/**
 * The structured data of such a page: the way to it and the list of its jobs, in the order of the catalogue.
 * @returns serialised JSON-LD
 */
export function wayInJsonLd(crumbs: readonly Crumb[], title: string, jobs: readonly JobSheet[]): string {
  const items = jobs.map(({ name, slug }) => ({
    label: capitalizeFirst(formatGenderedName(name).joined),
    path: `/metiers/${slug}`,
  }));
  return serializeJsonLd([breadcrumbJsonLd(crumbs), itemListJsonLd(title, items)]);
}
