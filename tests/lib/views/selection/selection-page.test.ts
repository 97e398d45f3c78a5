import { describe, expect, it } from 'vitest';
import { readSelectionQuery } from '@/lib/listing/selection-query';
import { searchJobs } from '@/lib/search/search-jobs';
import { toSelectionMetadata, toSelectionPage } from '@/lib/views/selection/selection-page';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const pain = { id: 'FOR.1', label: 'CAP pain', slug: 'cap-pain' };
const bakery = { domains: [{ domain: 'artisanat', subdomain: 'pain' }], trainings: [pain] };
const jobs = [
  aJobSheet({ id: 'MET.1', name: { masculine: 'boulanger', feminine: 'boulangère' }, ...bakery }),
  aJobSheet({ id: 'MET.2', name: { masculine: 'notaire' } }),
  aJobSheet({ id: 'MET.3', name: { masculine: 'luthier', feminine: 'luthière' } }),
  aJobSheet({ id: 'MET.4', name: { masculine: 'pâtissier', feminine: 'pâtissière' }, ...bakery }),
  ...Array.from({ length: 32 }, (_, at) => aJobSheet({ id: `MET.${100 + at}`, name: { masculine: `métier-${at}` } })),
];
const catalogue = aCatalogue({ jobs });
const read = (search: string) => readSelectionQuery(new URLSearchParams(search), catalogue);
const prepare = (search: string, words = '') =>
  toSelectionPage(catalogue, read(search), words ? searchJobs(catalogue, words).hits : []);
const thirty = jobs.slice(0, 30).map(({ id }) => id);

describe('toSelectionPage', () => {
  it('gives each job the addresses of the list with it higher, lower and out; title and note go along', () => {
    const { rows } = prepare('m=MET.1,MET.2,MET.3&titre=Pour Lina&note=À lire');
    const texts = '&titre=Pour%20Lina&note=%C3%80%20lire';
    expect(rows.map(({ upHref, downHref, removeHref }) => [upHref, downHref, removeHref])).toEqual([
      [null, `/selection?m=MET.2,MET.1,MET.3${texts}#MET.1`, `/selection?m=MET.2,MET.3${texts}`],
      [
        `/selection?m=MET.2,MET.1,MET.3${texts}#MET.2`,
        `/selection?m=MET.1,MET.3,MET.2${texts}#MET.2`,
        `/selection?m=MET.1,MET.3${texts}`,
      ],
      [`/selection?m=MET.1,MET.3,MET.2${texts}#MET.3`, null, `/selection?m=MET.1,MET.2${texts}`],
    ]);
  });

  it('leads to all that is made of a list, with its title and note', () => {
    expect(prepare('m=MET.1&titre=T').outputs.map(({ href }) => href)).toEqual([
      '/selection/livret?m=MET.1&titre=T',
      '/selection/classe?m=MET.1&titre=T',
      '/selection/emporter?m=MET.1&titre=T',
      '/selection.csv?m=MET.1&titre=T',
    ]);
  });

  it('says whose words the title and the note are', () => {
    expect(prepare('m=MET.1&note=N').signed).toMatch(/personne qui a fait la liste/);
    expect(prepare('m=MET.1').signed).toBeNull();
  });

  it('of an empty list, makes nothing and sends nothing, and says how to begin', () => {
    const page = prepare('');
    expect(page).toMatchObject({
      rows: [],
      outputs: [],
      send: null,
      edit: null,
      address: null,
      search: '',
      count: null,
    });
    expect(page.suggestions.links.map(({ label, href }) => [label, href])).toContainEqual([
      'Autour de : boulangère ou boulanger',
      expect.stringMatching(/^\/selection\?m=MET\.1,MET\.4&titre=Autour/),
    ]);
  });

  it('offers near jobs that are not in the list yet', () => {
    expect(prepare('m=MET.1').suggestions.links).toEqual([
      {
        key: 'MET.4',
        label: 'Pâtissière ou pâtissier',
        href: '/selection?m=MET.1,MET.4',
        detail: 'Proche de : boulangère ou boulanger',
      },
    ]);
    expect(prepare('m=MET.1,MET.4').suggestions.links).toEqual([]);
  });

  it('offers the jobs that the words find, each with the list', () => {
    const { candidates, add } = prepare('m=MET.2&titre=T&ajouter=boulanger', 'boulanger');
    expect(candidates[0]?.href).toBe('/selection?m=MET.2,MET.1&titre=T');
    expect(add).toMatchObject({
      action: '/selection',
      kept: [
        { name: 'm', value: 'MET.2' },
        { name: 'titre', value: 'T' },
      ],
      words: 'boulanger',
    });
  });

  it.each([
    ['m=MET.1,MET.999', /« MET\.999 » : il est laissé de côté/],
    [`m=${thirty.join()},MET.131`, /30 métiers au plus\. Laissés de côté : métier-31\./],
    [`m=${thirty.join()}&ajouter=luthier`, /30 métiers au plus\. Retirez-en un pour ajouter « luthier »/],
    ['m=MET.1&ajouter=zzz', /^Aucun métier trouvé pour « zzz »/],
  ])('notes what is left aside: %s', (search, note) => {
    expect(prepare(search).notes).toEqual([expect.stringMatching(note)]);
  });

  it('has no room for a thirty-first job', () => {
    const full = prepare(`m=${thirty.join()}`, 'boulanger');
    expect(full).toMatchObject({ add: null, candidates: [], suggestions: { links: [] } });
  });
});

describe('toSelectionMetadata', () => {
  it.each([
    ['m=MET.1,MET.2', /^Une liste de 2.métiers/],
    ['m=MET.1&titre=Pour Lina', /^Pour Lina/],
    ['', /^Ma liste/],
  ])('names the list and keeps it out of engines: %s', (search, title) => {
    const { title: said, canonical, robots } = toSelectionMetadata(read(search));
    expect(said).toMatch(title);
    expect([canonical, robots]).toEqual([null, 'noindex, follow']);
  });
});
