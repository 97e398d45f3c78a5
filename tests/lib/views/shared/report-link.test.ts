import { expect, it } from 'vitest';
import type { Citation } from '@/lib/seo/citation/citation';
import { toReportHref } from '@/lib/views/shared/report-link';

const baker: Citation = {
  id: 'MET.17',
  title: 'Boulangère ou boulanger',
  author: 'CIO',
  site: 'Métiers en clair',
  date: '2026-11-21',
  path: '/metiers/boulanger',
  url: 'https://metiers.exemple.fr/metiers/boulanger',
  source: 'Fiches',
  rights: null,
};
const pay = { anchor: 'paie', short: 'La paie' };
const read = (reportTo: string | null, citation = baker) => {
  const href = toReportHref({ reportTo }, citation, pay);
  return href === null ? null : new URL(href);
};

it('shows nothing where the collection gives nowhere to report', () => {
  expect(read(null)).toBeNull();
});

it('fills a message in: id, chapter, date, address; its lines as mail has them, its spaces never a « + »', () => {
  const href = read('mailto:fiches@exemple.fr');
  expect(href?.pathname).toBe('fiches@exemple.fr');
  expect(href?.search).not.toContain('+');
  expect(Object.fromEntries(href?.searchParams ?? [])).toEqual({
    subject: 'Erreur dans MET.17, « La paie »',
    body: 'Boulangère ou boulanger (MET.17), mise à jour le 21 novembre 2026\r\nhttps://metiers.exemple.fr/metiers/boulanger#paie\r\n\r\nCe qui est faux :\r\n\r\nCe qui est juste, et d’après qui :\r\n',
  });
});

it.each([
  ['https://exemple.fr/fiches/issues/new', 'https://exemple.fr/fiches/issues/new', ['title', 'body']],
  ['https://exemple.fr/new?labels=fiche#ici', 'https://exemple.fr/new', ['labels', 'title', 'body']],
])('fills an issue in at %s', (reportTo, start, names) => {
  const href = read(reportTo);
  expect(`${href?.origin}${href?.pathname}`).toBe(start);
  expect([...(href?.searchParams.keys() ?? [])]).toEqual(names);
  expect(href?.hash).toBe(new URL(reportTo).hash);
});

it('says that a sheet has no date', () => {
  expect(read('mailto:a@b.fr', { ...baker, date: null })?.searchParams.get('body')).toContain(
    'sans date de mise à jour',
  );
});
