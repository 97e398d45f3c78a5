import { describe, expect, it } from 'vitest';
import { listRelatedJobs } from '@/lib/relations/list-related-jobs';
import { buildFeatureIndex } from '@/lib/relations/similarity';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const training = (id: string, label = `formation ${id}`) => ({ id, label, slug: null });
const rare = training('FOR.1', 'CAP pain et levain');
const other = training('FOR.2');
const general = training('FOR.99', 'programme général');

/** Twenty jobs that share nothing but the general programme. */
const crowd = Array.from({ length: 20 }, (_, i) =>
  aJobSheet({ id: `MET.${100 + i}`, slug: `foule-${i}`, name: { masculine: `zélateur ${i}` }, trainings: [general] }),
);
const baker = aJobSheet({
  id: 'MET.1',
  trainings: [rare, other, general],
  romeCodes: ['D1102'],
  interests: ["j'aime pétrir"],
  domains: [{ domain: 'alimentation', subdomain: 'pain' }],
});
const pastry = aJobSheet({
  id: 'MET.2',
  name: { feminine: 'pâtissière', masculine: 'pâtissier' },
  trainings: [rare, other],
  romeCodes: ['D1104'],
  interests: ["j'aime pétrir"],
});
const miller = aJobSheet({ id: 'MET.3', name: { feminine: 'meunière', masculine: 'meunier' }, romeCodes: ['D1102'] });
const taster = aJobSheet({
  id: 'MET.4',
  name: { feminine: 'goûteuse', masculine: 'goûteur' },
  domains: [{ domain: 'alimentation', subdomain: 'pain' }],
});
const stranger = aJobSheet({ id: 'MET.5', name: { masculine: 'astronaute' }, interests: ["j'aime pétrir"] });
const catalogue = aCatalogue({ jobs: [baker, pastry, miller, taster, stranger, ...crowd] });
const related = (job = baker, max?: number) => listRelatedJobs(catalogue, job, max === undefined ? {} : { max });

describe('listRelatedJobs', () => {
  it('relates by rare trainings, sub-domain and ROME code, and by nothing less', () => {
    expect(related().map(({ job }) => job.id)).toEqual(['MET.2', 'MET.3', 'MET.4']);
  });

  it('does not relate jobs by a programme that opens every door', () => {
    expect(crowd.flatMap((job) => related(job))).toEqual([]);
  });

  it('says why, in French', () => {
    const reasons = Object.fromEntries(related().map(({ job, reasons }) => [job.id, reasons]));
    expect(reasons['MET.2']).toEqual([
      '2 formations en commun, dont CAP pain et levain',
      'même famille de métiers (ROME D11)',
      "même centre d’intérêt\u00a0: j'aime pétrir",
    ]);
    expect(reasons['MET.3']).toEqual(['même code ROME\u00a0: D1102']);
    expect(reasons['MET.4']).toEqual(['même domaine\u00a0: pain']);
  });

  it('never relates a job to itself, keeps to the maximum, and is the same every time', () => {
    expect(related().some(({ job }) => job === baker)).toBe(false);
    expect(related(baker, 1)).toHaveLength(1);
    expect(related()).toEqual(related());
  });

  it('gives nothing for a job of another catalogue', () => expect(related(aJobSheet({ id: 'MET.999' }))).toEqual([]));
});

describe('buildFeatureIndex', () => {
  it('is 1 for equal sets, less where more differs, and ignores what all have', () => {
    const sets = [['all', 'a', 'b'], ['all', 'a', 'b'], ['all', 'a', 'c', 'd'], ['all']].map((list) => new Set(list));
    const compared = buildFeatureIndex(sets).compare(0);
    expect(compared.get(1)?.similarity).toBeCloseTo(1);
    expect(compared.get(2)?.similarity).toBeGreaterThan(0);
    expect(compared.get(2)?.similarity).toBeLessThan(0.5);
    expect(compared.get(3)?.similarity).toBe(0);
    expect(compared.get(1)?.shared).toEqual(['b', 'a', 'all']);
  });
});
