import { type FixedPagePath, PAGES } from '@/lib/site/pages';
import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { frenchTypography } from '@/lib/text/french-typography';
import { shorten } from '@/lib/text/shorten';
import type { DublinCoreTag } from './citation/to-dublin-core';

/** What the head of a page says; plain data, for prepared pages and for pages made on request alike. */
export interface PageMetadata {
  title: string;
  description: string;
  /** Absolute address; null for a page that is not to be indexed. */
  canonical: string | null;
  robots?: string;
  openGraph: {
    title: string;
    description: string;
    type: 'website' | 'article';
    /** Absolute address, always there: a shared link must open. */
    url: string;
    siteName: string;
    locale: 'fr_FR';
    /** Only where the sheet says when it was updated. */
    modifiedTime?: string;
  };
  /** For managers of references; only where the page is that of a sheet. */
  dublinCore?: readonly DublinCoreTag[];
  /** The card of the page for other sites (oEmbed), by type; only where there is one. */
  embed?: Readonly<Record<string, string>>;
}

/** The picture that messengers show for a link to a page. */
export interface PageImage {
  /** Absolute address. */
  url: string;
  width: number;
  height: number;
  type: 'image/png';
  /** All that is written on it. */
  alt: string;
}

export interface PageFacts {
  /** Without the name of the site, which is added where there is room. */
  title: string;
  description: string;
  path: string;
  noindex?: boolean;
  type?: 'website' | 'article';
  /** YYYY-MM-DD */
  modifiedTime?: string | null;
}

/** What search engines show of a title and of a description, in characters, about. */
export const TITLE_LENGTH = 65;
const DESCRIPTION_LENGTH = 155;

/**
 * Makes the metadata of a page. The title ends with the name of the site where both fit in 65 characters; the description is cut at
 * 155 characters, between two sentences or words.
 */
export function pageMetadata({ title, description, path, noindex, type, modifiedTime }: PageFacts): PageMetadata {
  const url = absoluteUrl(path);
  const summary = shorten(frenchTypography(description), DESCRIPTION_LENGTH);
  return {
    title: withSiteName(frenchTypography(title)),
    description: summary,
    canonical: noindex ? null : url,
    ...(noindex && { robots: 'noindex, follow' }),
    openGraph: {
      title: frenchTypography(title),
      description: summary,
      type: type ?? 'website',
      url,
      siteName: SITE_NAME,
      locale: 'fr_FR',
      ...(modifiedTime && { modifiedTime }),
    },
  };
}

/** The metadata of a page whose head never changes, from the registry of pages. */
export function fixedPageMetadata(path: FixedPagePath): PageMetadata {
  return pageMetadata({ ...PAGES[path].head, path });
}

function withSiteName(title: string): string {
  const whole = `${title} | ${SITE_NAME}`;
  return title === SITE_NAME || title.startsWith(`${SITE_NAME} `) || whole.length > TITLE_LENGTH ? title : whole;
}
