import { expect, it } from 'vitest';
import { readCatalogue } from '@/lib/content';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';
import { formatDate } from '@/lib/text/format-date';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';
import { listSentences } from '@/lib/text/list-sentences';
import { renderPath } from '@/tests/keep-pages/render-path';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Node = Record<string, Json>;

/** Properties of schema.org that a type may have, as far as the site uses them: a new one is looked up before it is added here. */
const VOCABULARY: Record<string, readonly string[]> = {
  WebSite: ['@id', 'name', 'url', 'inLanguage', 'publisher', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Organization: ['@id', 'name', 'url'],
  WebPage: [
    ...['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf', 'dateModified', 'lastReviewed', 'license'],
    ...['creditText', 'isBasedOn', 'relatedLink', 'mainEntity'],
  ],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  ListItem: ['position', 'name', 'item', 'url'],
  Occupation: [
    ...['@id', 'name', 'alternateName', 'description', 'url', 'mainEntityOfPage', 'identifier', 'sameAs', 'skills'],
    ...['occupationalCategory', 'estimatedSalary', 'educationRequirements'],
  ],
  PropertyValue: ['propertyID', 'value'],
  CategoryCode: ['codeValue', 'name', 'url', 'inCodeSet'],
  CategoryCodeSet: ['name'],
  MonetaryAmount: ['name', 'description', 'disambiguatingDescription', 'currency', 'value', 'subjectOf'],
  QuantitativeValue: ['value', 'minValue', 'maxValue', 'unitText'],
  EducationalOccupationalCredential: [
    ...['@id', 'name', 'alternateName', 'credentialCategory', 'educationalLevel', 'identifier', 'url', 'sameAs'],
    'subjectOf',
  ],
  CreativeWork: ['name', 'publisher', 'datePublished', 'temporalCoverage', 'license', 'url'],
  Dataset: ['name', 'publisher', 'datePublished', 'license', 'url'],
};

/** Texts that no page has to print: addresses, codes of a standard, and the name of the set that a printed code belongs to. */
const CODES = new Set([
  ...['@type', '@id', 'url', 'item', 'sameAs', 'mainEntityOfPage', 'license', 'relatedLink', 'urlTemplate'],
  ...['query-input', 'inLanguage', 'currency', 'unitText', 'propertyID', 'CategoryCodeSet.name'],
]);

const UNITS: Record<string, string> = { HOUR: 'par heure', MONTH: 'par mois', YEAR: 'par an' };

/** Texts in French spacing, whatever the case and the apostrophes. */
function plain(text: string): string {
  return frenchTypography(text).replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase().trim();
}

function readPage(rendered: string): { text: string; nodes: Node[] } {
  const [, json = '{"@graph":[]}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(rendered) ?? [];
  const [description = ''] = /<meta name="description" content="[^"]*"/.exec(rendered) ?? [];
  const words = `${description.replace(/^.*content=/, '')} ${rendered}`
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#x26;/g, '&');
  return { text: plain(words), nodes: listNodes(JSON.parse(json)['@graph']) };
}

function listNodes(value: Json): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(listNodes)];
}

/** Texts of a node as a page writes them, with the name of their property. */
function listTexts(node: Node): { key: string; text: string }[] {
  return Object.entries(node).flatMap(([name, value]) => {
    const key = `${node['@type']}.${name}`;
    if (CODES.has(name) || CODES.has(key)) return [];
    const texts = (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
    return texts.map((text) => ({ key, text: /^date|^lastReviewed/.test(name) ? formatDate(text) : text }));
  });
}

const { jobs, officialTerms } = await readCatalogue();
const names = [...jobs.flatMap(({ name, otherNames }) => [name, ...otherNames]), ...officialTerms].map((name) => ({
  said: plain(formatGenderedName(name).joined),
  forms: [formatGenderedName(name).full, name.feminine].map(plain),
}));

/** The text of a page, and from end to end the forms of the names that it says in one phrase. */
function withForms(page: string): string {
  return [page, ...names.filter(({ said }) => page.includes(said)).flatMap(({ forms }) => forms)].join('\n');
}

const paths = listSitemapEntries(await readCatalogue()).map(({ path }) => path);
const pages = await Promise.all(paths.map(async (path) => ({ path, ...readPage(await renderPath(path)) })));

it('uses schema.org as it is', () => {
  const strange = pages.flatMap(({ path, nodes }) =>
    nodes
      .filter((node) => node['@type'] !== undefined)
      .flatMap((node) =>
        Object.keys(node)
          .filter((name) => name !== '@type' && !VOCABULARY[String(node['@type'])]?.includes(name))
          .map((name) => `${path} ${node['@type']}.${name}`),
      ),
  );
  expect(strange).toEqual([]);
});

it('says nothing that the page does not say in the same words, the forms of a name each in full', () => {
  const absent = pages.flatMap(({ path, text, nodes }) => {
    const page = withForms(text);
    return nodes
      .flatMap(listTexts)
      .filter(({ key, text: told }) => {
        // A profile says its presentation sentence by sentence: one under the name, one as an answer.
        const pieces = key === 'Occupation.description' ? listSentences(told) : [told];
        return !pieces.every((piece) => page.includes(plain(piece)));
      })
      .map((node) => `${path} ${node.key}: ${node.text}`);
  });
  expect(absent).toEqual([]);
});

it('gives each figure with its unit as the page writes it, its source and its date', () => {
  const figures = pages.flatMap(({ nodes }) => nodes.filter((node) => node['@type'] === 'MonetaryAmount'));
  expect(figures.length).toBeGreaterThan(3);
  for (const { description, value, subjectOf } of figures) {
    const { unitText, ...amount } = value as Node;
    const numbers = Object.values(amount).filter((entry) => typeof entry === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      expect(description).toContain(formatNumber(number, Number.isInteger(number) ? 0 : 2));
    }
    expect(description).toContain(UNITS[String(unitText)]);
    // An undated source takes the year of the figure.
    const { name, datePublished, temporalCoverage } = subjectOf as Node;
    expect([name, datePublished ?? temporalCoverage]).toEqual([expect.any(String), expect.stringMatching(/^\d{4}/)]);
  }
});

it('says of no two pages that they are the same thing', () => {
  const same = pages.flatMap(({ nodes }) => nodes.flatMap(({ sameAs }) => sameAs ?? []));
  expect(same.length).toBeGreaterThan(10);
  expect(same.filter((address, index) => same.indexOf(address) < index)).toEqual([]);
});
