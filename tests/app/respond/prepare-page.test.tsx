import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { preparePage } from '@/app/respond/prepare-page';
import { renderDocument } from '@/app/respond/render-document';
import { type PageFacts, pageMetadata } from '@/lib/seo/page-metadata';
import { aCatalogue } from '@/tests/builders/a-catalogue';

const base: PageFacts = { title: 'Essai', description: 'Une page pour « essayer ».', path: '/essai' };

/** Tags of the head that depend on the page, with their values; none may stand in the body. */
function listTags(html: string): string[] {
  const tag =
    /<title>.*?<\/title>|<meta (?:name|property)="(?!viewport|theme-color)[^>]*>|<link rel="canonical"[^>]*>/g;
  const [head = '', body = ''] = html.split('</head>');
  expect(body.match(tag)).toBeNull();
  return [...(head.match(tag) ?? [])].sort();
}

/** In a document as that of prepared pages, without what all pages share. */
async function prepare(facts: PageFacts): Promise<string> {
  const page = await preparePage({ catalogue: aCatalogue(), metadata: pageMetadata(facts), children: <h1>Essai</h1> });
  const { prelude } = await prerender(
    <html lang="fr">
      <body>{page}</body>
    </html>,
  );
  return new Response(prelude).text();
}

it.each<[string, Partial<PageFacts>, number]>([
  ['a page', {}, 15],
  ['a page that is not to be indexed', { noindex: true }, 15],
  ['a sheet with its date', { type: 'article', modifiedTime: '2026-11-21' }, 16],
])('prepared or made on request, the head of %s says the same, once', async (_, more, count) => {
  const requested = await renderDocument({ metadata: pageMetadata({ ...base, ...more }), children: <h1>Essai</h1> });
  const tags = listTags(await requested.text());
  expect(tags).toHaveLength(count);
  expect(listTags(await prepare({ ...base, ...more }))).toEqual(tags);
});
