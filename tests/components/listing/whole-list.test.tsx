import { gzipSync } from 'node:zlib';
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WholeList } from '@/components/listing/whole-list';
import { filterJobs, JOBS_PER_PAGE } from '@/lib/listing/filter-jobs';
import { asksWholeList, parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toWholeList, toWholeListLinks, toWholeListMetadata } from '@/lib/views/job-list/whole-list';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const aList = (count: number) =>
  aCatalogue({
    jobs: Array.from({ length: count }, (_, index) =>
      aJobSheet({
        id: `MET.${index}`,
        name: { feminine: `ouvrière numéro ${index}`, masculine: `ouvrier numéro ${index}` },
        minimumLevel: readLevel(index % 3 === 0 ? 'bac + 5' : 'CAP ou équivalent'),
        salaries: index % 2 === 0 ? [aSalary({ min: 1870 + index })] : [],
      }),
    ),
  });

function find(catalogue: ReturnType<typeof aList>, query: string) {
  return filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams(query)), { isWhole: true });
}

test('all jobs of a filter stand on one page, with pay, studies and the way back', () => {
  const catalogue = aList(60);
  const found = find(catalogue, 'niveau=cap&page=2&liste=entiere');
  render(<WholeList list={toWholeList(catalogue, found)} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(40);
  expect(rows.length).toBeGreaterThan(JOBS_PER_PAGE);
  expect(within(rows[1] as HTMLElement).getByRole('rowheader')).toHaveTextContent('Ouvrière ou ouvrier numéro 2');
  expect(rows[1]).toHaveTextContent('un peu plus que le SMIC : dès 1 872 € brut par mois');
  expect(rows[0]).toHaveTextContent('non précisée');
  expect(screen.getByText(/^40.métiers avec ce filtre/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Fichier pour tableur/ })).toHaveAttribute(
    'href',
    '/metiers.csv?niveau=cap',
  );
  expect(screen.getByRole('link', { name: 'La liste page par page' })).toHaveAttribute('href', '/metiers?niveau=cap');
  expect(screen.getByText(/metiers\?niveau=cap&liste=entiere/)).toBeInTheDocument();
});

test('an empty list is said, without a table', () => {
  const catalogue = aList(3);
  const found = find(catalogue, 'q=zzzz');
  render(<WholeList list={toWholeList(catalogue, found)} />);
  expect(screen.getByText(/^Aucun métier/)).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(toWholeListLinks(found.query, found.total)).toBeNull();
});

test('a thousand jobs weigh less than 90 kB on their way', () => {
  const catalogue = aList(1043);
  const html = renderToStaticMarkup(<WholeList list={toWholeList(catalogue, find(catalogue, ''))} />);
  expect(gzipSync(html).length).toBeLessThan(90_000);
});

test('no whole list is indexed', () => {
  expect(toWholeListMetadata(find(aList(2), 'niveau=cap'))).toMatchObject({
    robots: 'noindex, follow',
    canonical: null,
  });
});

test.each([
  [{}, '/metiers?liste=entiere', '/metiers.csv'],
  [{ q: 'pain & sel', page: 3 }, '/metiers?q=pain+%26+sel&liste=entiere', '/metiers.csv?q=pain+%26+sel'],
])('the ways to a whole list keep what narrows it: %o', (query, printHref, csvHref) => {
  expect(toWholeListLinks(query, 7)).toEqual({ total: 7, printHref, csvHref });
  expect(asksWholeList(new URL(printHref, 'http://a').searchParams)).toBe(true);
  expect(asksWholeList(new URLSearchParams('liste=autre'))).toBe(false);
});
