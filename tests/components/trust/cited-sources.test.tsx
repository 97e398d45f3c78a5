import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CitedSources } from '@/components/trust/cited-sources';
import type { CitedSource } from '@/lib/views/sources/list-cited-sources';

type CitedSheet = CitedSource['sheets'][number];

function aCitedSheet(fields: Partial<CitedSheet> = {}): CitedSheet {
  return { file: 'metiers/a.md', href: '/metiers/a', label: 'Actrice ou acteur', lang: 'fr', url: null, ...fields };
}

function aCitedSource(fields: Partial<CitedSource> = {}): CitedSource {
  const { sheets = [aCitedSheet()] } = fields;
  return {
    name: 'Enquête',
    publisher: null,
    date: null,
    licence: null,
    urls: [],
    count: sheets.length,
    sheets,
    ...fields,
  };
}

test('says who, when and under which licence, and nothing is missing', () => {
  const source = { publisher: 'Institut', date: '2025-10-21', licence: 'ODbL', urls: ['https://a.example/'] };
  render(<CitedSources sources={[aCitedSource(source)]} />);
  const licence = screen.getByRole('link', { name: 'ODbL' });
  expect(licence).toHaveAttribute('href', 'https://opendatacommons.org/licenses/odbl/1-0/');
  expect(licence.parentElement).toHaveTextContent('Institut · 21 octobre 2025 · licence ODbL');
  expect(screen.getByRole('link', { name: 'Enquête' })).toHaveAttribute('href', 'https://a.example/');
});

test('says what the sheets leave out', () => {
  render(<CitedSources sources={[aCitedSource({ publisher: 'Institut' })]} />);
  expect(
    screen.getByText('Institut · non précisé : date, licence, adresse', { collapseWhitespace: true }),
  ).toBeVisible();
});

test('does not say "licence" twice', () => {
  render(<CitedSources sources={[aCitedSource({ licence: 'Licence Ouverte 2.0' })]} />);
  expect(screen.getByText(/^Licence Ouverte 2\.0/)).toBeInTheDocument();
});

test('a single sheet is named at once, several are one click away with their own addresses', () => {
  const english = aCitedSheet({
    file: 'b',
    href: '/metiers/b',
    label: 'Data analyst',
    lang: 'en',
    url: 'https://a.example/b',
  });
  render(
    <CitedSources
      sources={[
        aCitedSource({ name: 'Seule' }),
        aCitedSource({
          name: 'Partagée',
          urls: ['https://a.example/a', 'https://a.example/b'],
          sheets: [aCitedSheet({ url: 'https://a.example/a' }), english],
        }),
      ]}
    />,
  );
  const [alone, shared] = screen
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.matches('ul:not(ul ul)'));
  if (!alone || !shared) throw new Error('two sources expected');
  expect(within(alone).getByRole('link', { name: 'Actrice ou acteur' })).toHaveAttribute('href', '/metiers/a');
  expect(within(shared).getByText(/Citée par 2.fiches/)).toBeInTheDocument();
  expect(within(shared).getByRole('link', { name: 'Data analyst', hidden: true })).toHaveAttribute('lang', 'en');
  expect(within(shared).getByRole('link', { name: /^source\s*pour Data analyst$/, hidden: true })).toHaveAttribute(
    'href',
    'https://a.example/b',
  );
});

test('says how many sheets there are in all where it names a few', () => {
  const sheets = [aCitedSheet(), aCitedSheet({ file: 'metiers/b.md', href: '/metiers/b' })];
  render(<CitedSources sources={[aCitedSource({ count: 1043, sheets })]} />);
  expect(screen.getByText(/^Citée par 1.043.fiches, dont 2 en exemple/)).toBeInTheDocument();
});
