import { expect, it } from 'vitest';
import { toExport } from '@/lib/content/export';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';
import { aSalary } from '../../builders/a-salary';
import { aTraining } from '../../builders/a-training';

const section = {
  key: 'qualities' as const,
  anchor: 'qualites',
  title: 'Qualités',
  sourceTitle: 'Ses qualités',
  line: 12,
  markdown: 'Avoir **du souffle** :\n\n- de la [patience](https://example.org)\n- du calme',
};

const job = aJobSheet({
  id: 'MET.900300',
  name: { feminine: 'verrière', masculine: 'verrier' },
  otherNames: [{ feminine: 'souffleuse', masculine: 'souffleur', heading: 'souffleur', lang: 'fr' }],
  romeCodes: ['B1602'],
  domains: [
    { domain: 'arts', subdomain: 'artisanat' },
    { domain: 'industries', subdomain: null },
  ],
  minimumLevel: { label: 'CAP ou équivalent', slug: 'cap', rank: 3 },
  trainings: [{ id: null, label: 'CAP verrier', slug: null }],
  salaries: [
    aSalary({ min: 1900, condition: 'hors primes', source: 'enquete', year: 2025, raw: 'À partir de 1900 euros' }),
  ],
  studyDurations: [{ startsAfter: '3e', text: '2 ans', years: 2, maxYears: null, source: null, year: null, line: 4 }],
  sections: [{ kind: 'prose', parent: null, ...section }],
  updatedAt: '2026-02-03',
});

const training = aTraining({
  label: 'CAP verrier',
  acronym: 'CAP',
  associatedJobs: [{ label: 'verrier/verrière', id: 'MET.900300', slug: 'verrier' }],
  sections: [section],
});

const exported = toExport({
  ...aCatalogue({ jobs: [job], trainings: [training] }),
  diagnostics: [
    {
      file: 'metiers/a.md',
      line: 3,
      column: 7,
      severity: 'warning',
      code: 'empty-field',
      message: 'm',
      hint: 'h',
      related: [],
    },
  ],
});

it('keeps the keys of the contract, all of them, in their order', () => {
  expect(Object.keys(exported)).toEqual(['collection', 'jobs', 'trainings', 'diagnostics']);
  expect(Object.keys(exported.jobs[0] ?? {})).toEqual(
    (
      'id slug name otherNames romeCodes domains minimumLevel employmentStatuses interests trainings ' +
      'salaries studyDurations sections sources updatedAt checkedAt'
    ).split(' '),
  );
  expect(Object.keys(exported.jobs[0]?.salaries[0] ?? {})).toEqual(
    'kind min max period basis stage condition source raw'.split(' '),
  );
  expect(Object.keys(exported.trainings[0] ?? {})).toEqual(
    'id slug label type duration certificationLevel acronym link jobs sections'.split(' '),
  );
  expect(Object.keys(exported.diagnostics[0] ?? {})).toEqual('file line severity code message hint'.split(' '));
});

it('exports a job', () => {
  expect(exported.jobs[0]).toMatchObject({
    id: 'MET.900300',
    slug: 'verrier',
    name: { feminine: 'verrière', masculine: 'verrier' },
    otherNames: [{ feminine: 'souffleuse', masculine: 'souffleur' }],
    domains: ['arts/artisanat', 'industries'],
    minimumLevel: { label: 'CAP ou équivalent', rank: 3 },
    trainings: [{ id: null, label: 'CAP verrier' }],
    studyDurations: [{ startsAfter: '3e', text: '2 ans' }],
    updatedAt: '2026-02-03',
    checkedAt: null,
  });
});

it('gives names, levels and trainings nothing beyond the contract', () => {
  const { name, otherNames, minimumLevel, trainings } = exported.jobs[0] ?? {};
  expect(Object.keys({ ...name })).toEqual(['feminine', 'masculine']);
  expect(Object.keys({ ...otherNames?.[0] })).toEqual(['feminine', 'masculine']);
  expect(Object.keys({ ...minimumLevel })).toEqual(['label', 'rank']);
  expect(Object.keys({ ...trainings?.[0] })).toEqual(['id', 'label']);
});

it('keeps amount, unit, condition and source of a salary together', () => {
  expect(exported.jobs[0]?.salaries).toEqual([
    {
      kind: 'from',
      min: 1900,
      max: null,
      period: 'month',
      basis: 'gross',
      stage: 'beginner',
      condition: 'hors primes',
      source: 'enquete',
      raw: 'À partir de 1900 euros',
    },
  ]);
});

it('gives the words of a section without its markup', () => {
  const [first] = exported.jobs[0]?.sections ?? [];
  expect(first).toMatchObject({ key: 'qualities', title: 'Qualités' });
  expect(first?.text.split(/\s+/)).toEqual('Avoir du souffle : de la patience du calme'.split(' '));
});

it('names the jobs of a training as its sheet does', () => {
  expect(exported.trainings[0]).toMatchObject({
    label: 'CAP verrier',
    acronym: 'CAP',
    jobs: ['verrier/verrière'],
    link: null,
  });
});

it('survives JSON: nothing is undefined', () => {
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});
