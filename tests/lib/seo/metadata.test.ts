import { afterEach, describe, expect, it, vi } from 'vitest';
import { jobMetadata } from '@/lib/seo/job-metadata';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { trainingMetadata } from '@/lib/seo/training-metadata';
import { absoluteUrl, siteUrl } from '@/lib/site/site-url';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const catalogue = aCatalogue();
afterEach(() => vi.unstubAllEnvs());

describe('siteUrl', () => {
  it.each([
    ['', 'http://localhost:3000'],
    ['https://metiers.example', 'https://metiers.example'],
    ['https://metiers.example/', 'https://metiers.example'],
    ['https://example.org/metiers/', 'https://example.org/metiers'],
  ])('SITE_URL=%s → %s', (value, expected) => {
    vi.stubEnv('SITE_URL', value);
    expect(siteUrl()).toBe(expected);
    expect(absoluteUrl('/domaines')).toBe(`${expected}/domaines`);
    expect(absoluteUrl('domaines')).toBe(`${expected}/domaines`);
  });

  it.each(['metiers.example', 'ftp://metiers.example', 'javascript:alert(1)'])('refuses %s', (value) => {
    vi.stubEnv('SITE_URL', value);
    expect(siteUrl).toThrow(/SITE_URL.*adresse complète/);
  });
});

describe('jobMetadata', () => {
  it.each([
    ['fleuriste', 'fleuriste', 'Fleuriste : métier, études, salaire | Métiers en clair'],
    ['boulangère', 'boulanger', 'Boulangère ou boulanger : études, salaire | Métiers en clair'],
    ['développeuse économique', 'développeur économique', 'Développeuse ou développeur économique | Métiers en clair'],
  ])('title of %s', (feminine, masculine, title) => {
    const metadata = jobMetadata(aJobSheet({ name: { feminine, masculine } }), catalogue);
    expect(plain(metadata.title)).toBe(title);
    expect(metadata.title.length).toBeLessThanOrEqual(65);
  });

  it('keeps both names in full even where they are too long', () => {
    const feminine = 'conseillère en développement agricole et en transition écologique';
    const masculine = 'conseiller en développement agricole et en transition écologique';
    expect(jobMetadata(aJobSheet({ name: { feminine, masculine } }), catalogue).title).toBe(
      `Conseillère ou ${masculine}`,
    );
  });

  it('has the canonical address, the dates of the sheet and nothing made up', () => {
    const dated = jobMetadata(aJobSheet({ updatedAt: '2026-11-21' }), catalogue);
    expect(dated.canonical).toBe('http://localhost:3000/metiers/boulanger');
    expect(dated.openGraph).toMatchObject({
      type: 'article',
      url: dated.canonical,
      siteName: 'Métiers en clair',
      locale: 'fr_FR',
      modifiedTime: '2026-11-21',
    });
    expect(jobMetadata(aJobSheet(), catalogue).openGraph).not.toHaveProperty('modifiedTime');
  });

  it('describes by the tagline, cut between sentences, else by what is known', () => {
    const tagline = `${'Un début de phrase qui dure. '.repeat(5)}${'suite '.repeat(40)}`;
    const { description } = jobMetadata(aJobSheet({ tagline }), catalogue);
    expect(description).toBe('Un début de phrase qui dure. '.repeat(5).trim());
    const minimumLevel = { label: 'bac + 2', slug: 'bac-2', rank: 7 };
    expect(plain(jobMetadata(aJobSheet({ minimumLevel }), catalogue).description)).toBe(
      "Boulangère ou boulanger : fiche métier. Niveau minimum : bac + 2. Source : Fiches d'essai.",
    );
  });
});

describe('trainingMetadata', () => {
  it('describes by the description, else by type, duration and level', () => {
    const section = {
      key: 'description',
      anchor: 'd',
      title: 'D',
      sourceTitle: 'D',
      line: 1,
      markdown: 'On y **pétrit**.',
    };
    expect(trainingMetadata(aTraining({ sections: [section] }), catalogue).description).toBe('On y pétrit.');
    const bare = aTraining({ duration: '2 ans', certificationLevel: 'niveau 3' });
    expect(plain(trainingMetadata(bare, catalogue).description)).toBe('CAP boulanger : durée : 2 ans, niveau 3.');
    expect(trainingMetadata(bare, catalogue).title).toBe('CAP boulanger | Métiers en clair');
  });
});

describe('pageMetadata', () => {
  it('names the site once', () => {
    expect(pageMetadata({ title: 'Métiers en clair', description: '', path: '/' }).title).toBe('Métiers en clair');
  });
  it('takes a page out of the index, without a canonical address', () => {
    const hidden = pageMetadata({ title: 'Recherche', description: '', path: '/metiers?q=a', noindex: true });
    expect(hidden).toMatchObject({ robots: 'noindex, follow', canonical: null });
    expect(pageMetadata({ title: 'Métiers', description: '', path: '/metiers' })).not.toHaveProperty('robots');
  });
});
