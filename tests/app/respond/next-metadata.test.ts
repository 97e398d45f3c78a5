import type { Metadata } from 'next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { DocumentHead } from '@/components/site/document-head';
import { type PageFacts, type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';

/** The name under which Next writes each key of `openGraph`; a key that is not here has no tag yet. */
const OPEN_GRAPH_NAMES: Record<string, string> = {
  title: 'og:title',
  description: 'og:description',
  type: 'og:type',
  url: 'og:url',
  siteName: 'og:site_name',
  locale: 'og:locale',
  modifiedTime: 'article:modified_time',
};

/** What Next writes for the keys of its `Metadata` that we give it; the rest is checked on the built site, in tests/e2e/document.spec.ts. */
function listTagsOfNext({ title, description, alternates, robots, openGraph, other, ...rest }: Metadata): string[] {
  expect(rest).toEqual({});
  return [
    `title=${title}`,
    `description=${description}`,
    ...(alternates ? [`canonical=${alternates.canonical}`] : []),
    ...Object.entries(alternates?.types ?? {}).map(([type, href]) => `alternate ${type}=${href}`),
    ...Object.entries(other ?? {}).map(([name, content]) => `${name}=${content}`),
    ...(robots ? [`robots=${robots}`] : []),
    ...Object.entries(openGraph ?? {}).map(([key, value]) => `${OPEN_GRAPH_NAMES[key]}=${value}`),
  ];
}

/** Tags that depend on the page: those of the document itself (`charset`, `viewport`) are the same everywhere. */
function listTagsOfDocument(html: string): string[] {
  const tags = html.matchAll(
    /<title>(?<title>.*?)<\/title>|<(?:meta (?:name|property)|link rel)="(?<name>[^"]+)" (?:type="(?<type>[^"]+)" )?(?:content|href)="(?<value>[^"]*)"/g,
  );
  return [...tags]
    .map(({ groups }) =>
      groups?.title === undefined
        ? `${[groups?.name, groups?.type].filter(Boolean).join(' ')}=${groups?.value}`
        : `title=${groups.title}`,
    )
    .filter((tag) => !tag.startsWith('viewport='));
}

const facts: PageFacts = { title: 'Essai', description: 'Une page pour essayer.', path: '/essai' };

it.each<[string, Partial<PageFacts>, Partial<PageMetadata>?]>([
  ['a page', {}],
  ['a page that is not to be indexed', { noindex: true }],
  ['a sheet with its date', { type: 'article', modifiedTime: '2026-11-21' }],
  ['a sheet that is cited', {}, { dublinCore: [{ name: 'DC.title', content: 'Essai' }] }],
  ['a sheet with a card', {}, { embed: { 'application/json+oembed': 'https://exemple.fr/api/oembed' } }],
])('both heads say the same of %s, once', (_, more, tagsOfSheet) => {
  const metadata = { ...pageMetadata({ ...facts, ...more }), ...tagsOfSheet };
  const tags = listTagsOfDocument(renderToStaticMarkup(createElement(DocumentHead, { metadata })));
  expect(tags.toSorted()).toEqual(listTagsOfNext(toNextMetadata(metadata)).toSorted());
});
