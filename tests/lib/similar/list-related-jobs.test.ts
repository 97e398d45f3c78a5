import { describe, expect, it } from 'vitest';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { buildFeatureIndex } from '@/lib/similar/similarity';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const training = (id: string, label = `formation ${id}`) => ({ id, label, slug: null });
const rare = training('FOR.1', 'CAP pain et levain');
const other = training('FOR.2');
const general = training('FOR.99', 'programme général');

/** Eighty-nine jobs of as many families, half of them out of the same school, all with the same taste. */
const crowd = Array.from({ length: 89 }, (_, i) =>
  aJobSheet({
    id: `MET.${100 + i}`,
    slug: `foule-${i}`,
    name: { masculine: `zélateur ${i}` },
    romeCodes: [`${'ABCDEF'[i % 6]}${10 + i}01`],
    trainings: i % 2 ? [general] : [],
    interests: ["j'aime pétrir"],
  }),
);
const baker = aJobSheet({
  id: 'MET.1',
  tagline: 'Façonne la brioche et surveille le fournil.',
  trainings: [rare, other, general],
  romeCodes: ['M9902'],
  interests: ["j'aime pétrir"],
  domains: [{ domain: 'alimentation', subdomain: 'pain' }],
});
const pastry = aJobSheet({
  id: 'MET.2',
  name: { feminine: 'pâtissière', masculine: 'pâtissier' },
  trainings: [rare, other],
  romeCodes: ['M9904'],
  interests: ["j'aime pétrir"],
});
const miller = aJobSheet({ id: 'MET.3', name: { feminine: 'meunière', masculine: 'meunier' }, romeCodes: ['M9902'] });
const taster = aJobSheet({
  id: 'MET.4',
  name: { feminine: 'goûteuse', masculine: 'goûteur' },
  tagline:
    'Juge la brioche, écrit des guides, conseille des industriels, anime des ateliers, voyage beaucoup, signe des livres.',
  domains: [{ domain: 'alimentation', subdomain: 'pain' }],
});
/** Shares the family, and nothing else. */
const cousin = aJobSheet({ id: 'MET.5', name: { masculine: 'astronaute' }, romeCodes: ['M9999'] });
/** Shares the words of the description only, and many: no relation. */
const namesake = aJobSheet({
  id: 'MET.6',
  name: { masculine: 'fournier' },
  tagline: 'Surveille le fournil, façonne la brioche.',
});
/** Shares a rare training, in another family and without a sub-domain: no relation. */
const stranger = aJobSheet({ id: 'MET.7', name: { masculine: 'chimiste' }, romeCodes: ['H2301'], trainings: [other] });
const romeFamilies = [{ code: 'M99', name: 'pain et levain' }];
const catalogue = aCatalogue({
  jobs: [baker, pastry, miller, taster, cousin, namesake, stranger, ...crowd],
  romeFamilies,
});
const related = (job = baker, max?: number) => listRelatedJobs(catalogue, job, max === undefined ? {} : { max });

describe('listRelatedJobs', () => {
  it('relates jobs of one sub-domain or family that share a rare training, a ROME code or words, and by nothing less', () => {
    expect(
      related()
        .map(({ job }) => job.id)
        .sort(),
    ).toEqual(['MET.2', 'MET.3', 'MET.4']);
  });

  it('does not relate jobs by a programme that opens every door, nor by a taste', () => {
    expect(crowd.flatMap((job) => related(job))).toEqual([]);
  });

  it('says why, in French, most telling first', () => {
    const reasons = Object.fromEntries(related().map(({ job, reasons }) => [job.id, reasons]));
    expect(reasons['MET.2']).toEqual([
      '2\u00a0formations en commun, dont CAP pain et levain',
      'même famille : pain et levain',
    ]);
    expect(reasons['MET.3']).toEqual(['même famille : pain et levain']);
    expect(reasons['MET.4']).toEqual(['même sous-domaine : pain']);
  });

  it('counts every training that both recommend, the common ones too, as soon as one is rare', () => {
    const common = training('FOR.99', 'BTS de tous');
    const many = Array.from({ length: 5 }, (_, index) =>
      aJobSheet({
        id: `MET.9${index}`,
        slug: `autre-${index}`,
        trainings: [common],
        romeCodes: [`${'ABCDE'[index]}1101`],
      }),
    );
    const trainings = [training('FOR.1', 'CAP pain'), common];
    const job = aJobSheet({ trainings, romeCodes: ['M9902'] });
    const other = aJobSheet({ id: 'MET.2', slug: 'deux', trainings, romeCodes: ['M9904'] });
    const [found] = listRelatedJobs(aCatalogue({ jobs: [job, other, ...many, ...crowd] }), job);
    expect(found?.reasons[0]).toBe('2\u00a0formations en commun, dont CAP pain');
  });

  it.each([
    ['one training, named', [training('FOR.1', 'CAP pain et levain')], 'même diplôme : CAP pain et levain'],
    ['one whose name is too long', [training('FOR.1', `diplôme ${'très '.repeat(12)}long`)], 'un diplôme en commun'],
    [
      'several, by the short one',
      [training('FOR.1', `diplôme ${'très '.repeat(12)}long`), training('FOR.2', 'CAP pain')],
      '2\u00a0formations en commun, dont CAP pain',
    ],
  ])('words %s', (_, trainings, expected) => {
    const jobs = [
      aJobSheet({ trainings, romeCodes: ['M9902'] }),
      aJobSheet({ id: 'MET.2', trainings, romeCodes: ['M9904'] }),
    ];
    const [first] = jobs;
    const found = first && listRelatedJobs(aCatalogue({ jobs: [...jobs, ...crowd] }), first);
    expect(found?.[0]?.reasons).toEqual([expected, 'même famille de métiers']);
  });

  it('leaves out one of the same sub-domain and nothing besides, where three jobs share more', () => {
    const third = { ...miller, id: 'MET.8', slug: 'troisieme' };
    const found = (jobs: typeof catalogue.jobs) =>
      listRelatedJobs(aCatalogue({ jobs: [...jobs], romeFamilies }), baker);
    const hasTaster = (jobs: typeof catalogue.jobs) => found(jobs).some(({ job }) => job.id === taster.id);
    expect([hasTaster(catalogue.jobs), hasTaster([...catalogue.jobs, third])]).toEqual([true, false]);
  });

  it('puts a job of another level lower, and leaves out one much farther that no training joins', () => {
    const level = (rank: number) => ({ label: `niveau ${rank}`, slug: `niveau-${rank}`, rank });
    const twin = (id: string, rank: number) =>
      aJobSheet({
        id,
        slug: id.toLowerCase().replace('.', '-'),
        name: { masculine: id },
        romeCodes: ['K2402'],
        minimumLevel: level(rank),
      });
    const jobs = [twin('MET.11', 1), twin('MET.12', 4), twin('MET.13', 1), twin('MET.14', 5), ...crowd];
    const found = listRelatedJobs(aCatalogue({ jobs }), jobs[0] ?? baker);
    expect(found.map(({ job }) => job.id)).toEqual(['MET.13', 'MET.12']);
  });

  it('never relates a job to itself, keeps to the maximum, and is the same every time', () => {
    expect(related().some(({ job }) => job === baker)).toBe(false);
    expect(related(baker, 1)).toHaveLength(1);
    expect(related()).toEqual(related());
  });

  it('is symmetric', () => {
    const score = (from: typeof baker, to: typeof baker) => related(from).find(({ job }) => job === to)?.score;
    expect(score(baker, pastry)).toBeCloseTo(score(pastry, baker) ?? -1);
  });

  it('gives nothing for a job of another catalogue', () => expect(related(aJobSheet({ id: 'MET.999' }))).toEqual([]));
});

describe('buildFeatureIndex', () => {
  const sets = [['all', 'a', 'b'], ['all', 'a', 'b'], ['all', 'a', 'c', 'd'], ['all']].map((list) => new Set(list));

  it('is 1 for equal sets, less where more differs, and ignores what all have', () => {
    const index = buildFeatureIndex(sets);
    const [itself, twin = 0, cousin, stranger] = index.compare(0);
    expect(itself).toBe(0);
    expect(twin).toBeCloseTo(1);
    expect(cousin).toBeGreaterThan(0);
    expect(cousin).toBeLessThan(0.5);
    expect(stranger).toBe(0);
    expect(index.listShared(0, 1)).toEqual(['b', 'a', 'all']);
    expect(index.listShared(0, 9)).toEqual([]);
  });

  it('counts for less what spreads over more kinds', () => {
    const spreadOf = (holders: readonly number[]) => (holders.length === 2 ? 9 : 1);
    const similarity = (index: ReturnType<typeof buildFeatureIndex>) => index.compare(1)[2] ?? 0;
    expect(similarity(buildFeatureIndex(sets, { spreadOf }))).toBeGreaterThan(similarity(buildFeatureIndex(sets)));
    expect(buildFeatureIndex(sets).holdersOf('a')).toEqual([0, 1, 2]);
  });
});

describe('a ROME code of its own relates', () => {
  it.each([
    ['twelve jobs', 12, true],
    ['not thirteen: it is a field, no longer a trade', 13, false],
  ])('%s', (_, count, areRelated) => {
    const sharing = Array.from({ length: count }, (_, i) =>
      aJobSheet({ id: `MET.${10 + i}`, name: { masculine: `flâneur ${i}` }, romeCodes: ['N1234'] }),
    );
    const [first] = sharing;
    const found = first && listRelatedJobs(aCatalogue({ jobs: [...sharing, ...crowd] }), first);
    expect(found?.map(({ job }) => job.romeCodes[0]).includes('N1234')).toBe(areRelated);
  });
});
