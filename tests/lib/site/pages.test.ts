import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import robots from '@/app/robots';
import { listSitemapEntries } from '@/lib/seo/list-sitemap-entries';
import { listMenu, PAGES, SITE_PAGES } from '@/lib/site/pages';
import { toSiteMap } from '@/lib/views/site-map/site-map';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const catalogue = aCatalogue({
  jobs: [aJobSheet({ domains: [{ domain: 'social', subdomain: 'levain' }], interests: ["j'aime pétrir"] })],
  glossary: [{ slug: 'cap', term: 'CAP', longForm: null, otherForms: [], definition: 'Un diplôme.', url: null }],
});
const paths = SITE_PAGES.map(({ path }) => path);
const app = path.join(import.meta.dirname, '../../../app');
const isRoute = (folder: string) =>
  ['page.tsx', 'route.tsx', 'route.ts'].some((file) => existsSync(path.join(app, folder, file)));

describe('the registry of pages', () => {
  it('names every page of app that exists once, and no other', () => {
    const facetIndexes = ['/niveaux', '/statuts'];
    const files = ['/metiers.csv', '/opensearch.xml', '/sante', '/selection.csv'];
    const served = readdirSync(app)
      .filter(isRoute)
      .map((folder) => `/${folder}`);
    expect([...paths, ...facetIndexes, ...files].sort()).toEqual(['/', ...served].sort());
  });

  it('leaves out of the site map of engines only what engines have no use of', () => {
    const listed = listSitemapEntries(catalogue).map(({ path }) => path);
    expect(paths.filter((path) => !listed.includes(path))).toEqual([
      '/comparer',
      '/selection',
      '/hasard',
      '/adresse-inconnue',
    ]);
  });

  it('lists the glossary for engines where it has words only', () => {
    expect(listSitemapEntries(aCatalogue()).map(({ path }) => path)).not.toContain('/glossaire');
  });

  it('leads from the plan of the site to every page but itself and the answer to unknown addresses', () => {
    const { main, about } = toSiteMap(catalogue);
    const linked = [...main, ...about].map(({ href }) => href);
    expect(paths.filter((path) => !linked.includes(path))).toEqual(['/plan-du-site', '/adresse-inconnue']);
    expect(new Set(linked).size).toBe(linked.length);
  });

  it('keeps robots out of what has no end, and out of nothing else', () => {
    const { allow, disallow } = [robots().rules].flat()[0] ?? {};
    expect(allow).toBeUndefined();
    const rules = [disallow ?? []].flat().map((rule) => rule.split('*').map((part) => part.replace(/[?]/g, '\\?')));
    const isClosed = (address: string) => rules.some((parts) => new RegExp(`^${parts.join('.*')}`).test(address));
    expect(
      [
        '/hasard',
        '/metiers?domaine=sciences&niveau=cap',
        '/metiers?q=pain&tri=nom',
        '/metiers?tri=nom',
        '/metiers?salaire=smic',
        '/metiers?liste=entiere',
        '/metiers.csv?niveau=cap',
        '/formations?duree=1&type=cap',
        '/comparer?m=MET.1',
        '/selection?m=MET.1',
        '/selection/livret?m=MET.1',
        '/selection.csv?m=MET.1',
        '/par-ou-commencer?lieu=dehors',
      ].filter((address) => !isClosed(address)),
    ).toEqual([]);
    expect(
      [
        '/',
        '/metiers',
        '/metiers?q=pain',
        '/metiers?page=2',
        '/metiers/boulanger',
        '/formations',
        '/comparer',
        '/selection',
      ].filter(isClosed),
    ).toEqual([]);
  });

  it('has five doors in the header, in the words of a pupil', () => {
    expect(listMenu('header').map(({ href, label }) => [label, href])).toEqual([
      ['Métiers', '/metiers'],
      ['Ce que j’aime', '/interets'],
      ['Formations', '/formations'],
      ['Comparer', '/comparer'],
      ['Ma liste', '/selection'],
    ]);
  });

  it('asks robots not to follow the link to the draw', () => {
    expect(toSiteMap(catalogue).main.filter(({ rel }) => rel === 'nofollow')).toEqual([
      { href: '/hasard', label: PAGES['/hasard'].label, rel: 'nofollow' },
    ]);
  });
});
