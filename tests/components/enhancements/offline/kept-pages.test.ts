import { describe, expect, it } from 'vitest';
import { isKeptPage, listLeaving, MOST_PAGES, OFFLINE_PAGE } from '@/components/enhancements/offline/kept-pages';

const site = 'https://metiers.example.fr';

describe('isKeptPage', () => {
  it.each([
    ['/', true],
    ['/metiers/boulanger', true],
    ['/metiers', true],
    ['/selection?m=MET.17,MET.93&titre=Pour%20Lina', true],
    ['/metiers?q=pain', false],
    ['/metiers?niveau=cap&tri=nom', false],
    ['/selection/emporter?m=MET.17', false],
    ['/selection.csv?m=MET.17', false],
    ['/api/suggestions?q=pain', false],
    ['/comparer?m=MET.17&m=MET.93', false],
  ])('%s: %s', (address, isKept) => expect(isKeptPage(new URL(address, site))).toBe(isKept));
});

describe('listLeaving', () => {
  const assets = ['/assets/site.8655402421.css', '/assets/enhancements.CGS3DSXE.js'].map((path) => site + path);
  const pages = Array.from({ length: MOST_PAGES + 2 }, (_, index) => `${site}/metiers/metier-${index}`);
  const offline = site + OFFLINE_PAGE;

  it('lets the oldest pages go, and neither style nor the page of what is kept', () => {
    expect(listLeaving([...assets, offline, ...pages], [])).toEqual(pages.slice(0, 2));
  });

  it('lets nothing go where there is room', () => {
    expect(listLeaving([...assets, offline, ...pages.slice(2)], [])).toEqual([]);
  });

  it('lets the files of old builds go', () => {
    const old = Array.from({ length: 41 }, (_, index) => `${site}/assets/site.${String(index).padStart(10, '0')}.css`);
    expect(listLeaving(old, [])).toEqual(old.slice(0, 1));
  });

  it('keeps the files of this build, though those of former builds were taken over after them', () => {
    const old = Array.from({ length: 41 }, (_, index) => `${site}/assets/site.${String(index).padStart(10, '0')}.css`);
    const needed = assets.map((asset) => new URL(asset).pathname);
    expect(listLeaving([...assets, ...old], needed)).toEqual(old.slice(0, 1));
  });
});
