import type { Metadata } from 'next';
import type { PageMetadata } from '@/lib/seo/page-metadata';

/** Hands the metadata of a prerendered page to Next; pages made on request write the same tags (`DocumentHead`). */
export function toNextMetadata({
  title,
  description,
  canonical,
  robots,
  openGraph,
  dublinCore,
  embed,
}: PageMetadata): Metadata {
  return {
    title,
    description,
    ...(canonical && { alternates: { canonical, ...(embed && { types: embed }) } }),
    ...(robots && { robots }),
    openGraph,
    ...(dublinCore && { other: Object.fromEntries(dublinCore.map(({ name, content }) => [name, content])) }),
  };
}
