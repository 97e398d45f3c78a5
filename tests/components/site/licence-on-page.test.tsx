// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import RootLayout from '@/app/layout';
import { renderDocument } from '@/app/respond/render-document';
import { SiteFooter } from '@/components/site/site-footer';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { aCatalogue } from '@/tests/builders/a-catalogue';

const odbl = '<a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL</a>';

function renderCredit(collection: Partial<Collection>): string {
  const html = renderToStaticMarkup(<SiteFooter collection={aCatalogue({ collection }).collection} />);
  return (/<p>(.*?)<\/p>/.exec(html)?.[1] ?? '').replaceAll('\u00a0', ' ');
}

it.each<[string, Partial<Collection>, string]>([
  [
    'its database and its licence',
    { name: 'Fiches', credit: 'Fiches, Onisep, sous licence ODbL', url: 'https://exemple.fr/base' },
    `<a href="https://exemple.fr/base">Fiches</a>, Onisep, sous licence ${odbl}`,
  ],
  [
    'the database that it is made from',
    {
      name: 'Exemples',
      credit: 'Faits : « Fiches, sous licence ODbL ».',
      databases: [{ name: 'Fiches', url: 'https://exemple.fr/base' }],
    },
    `Faits : « <a href="https://exemple.fr/base">Fiches</a>, sous licence ${odbl} ».`,
  ],
  ['nothing that it does not name', { name: 'Fiches', credit: 'Par nous', url: 'https://exemple.fr/' }, 'Par nous'],
  ['nothing where there is no credit', {}, 'Origine des fiches non précisée par la collection.'],
])('the credit of every page links %s', (_, collection, expected) => {
  expect(renderCredit(collection)).toBe(expected);
});

it('the head names the licence, of prerendered pages and of pages made on request alike', async () => {
  const metadata = pageMetadata({ title: 'Essai', description: 'Une page.', path: '/essai' });
  const requested = await (await renderDocument({ metadata, children: null })).text();
  const prerendered = renderToStaticMarkup(await RootLayout({ children: null }));
  const listLicences = (html: string) => html.match(/<link rel="license" href="[^"]+"\/>/g);
  expect(listLicences(requested)).toContain(
    '<link rel="license" href="https://opendatacommons.org/licenses/odbl/1-0/"/>',
  );
  expect(listLicences(prerendered)).toEqual(listLicences(requested));
});
