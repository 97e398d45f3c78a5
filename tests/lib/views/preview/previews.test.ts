import { describe, expect, it } from 'vitest';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toJobPreview } from '@/lib/views/preview/job-preview';
import { toComparisonPreview, toSelectionPreview } from '@/lib/views/preview/jobs-preview';
import { listPreviews, nameTrainingPreview } from '@/lib/views/preview/list-previews';
import { describePreview } from '@/lib/views/preview/preview';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

/** Makers write no-break spaces in amounts and counts. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(/[\u00a0\u202f]/g, ' '));
}

const collection = { name: 'Idéo', publisher: 'Onisep', date: '2025-10-21' };
const catalogue = aCatalogue({ collection });
const bac3 = { label: 'bac + 3', slug: 'bac-3', rank: 8 };

function factsOf(fields: Partial<JobSheet>) {
  const { body, source } = plain(toJobPreview(catalogue, aJobSheet(fields)));
  return body.kind === 'facts' ? { facts: body.facts.map(({ value, detail }) => ({ value, detail })), source } : null;
}

describe('toJobPreview', () => {
  const from = 'Idéo, Onisep, 21 octobre 2025';
  it.each<[string, Partial<JobSheet>, string, string | null, string | null]>([
    [
      'gross a month',
      { salaries: [aSalary({ min: 2500 })] },
      'Nettement plus que le SMIC : dès 2 500 € brut par mois',
      null,
      `Source : ${from}`,
    ],
    [
      'net a year',
      { salaries: [aSalary({ min: 30000, max: 36000, basis: 'net', period: 'year' })] },
      '30 000 à 36 000 € net par an',
      null,
      `Source : ${from}`,
    ],
    [
      'at the SMIC of its time',
      { salaries: [aSalary({ min: 1801, year: 2025 })] },
      'Au SMIC : 1 867,02 € brut par mois',
      null,
      `Source : ${from} ; SMIC depuis le 1er juin 2026`,
    ],
    [
      'under the SMIC',
      { salaries: [aSalary({ min: 1200, condition: 'hors primes' })] },
      'À partir de 1 200 € brut par mois, hors primes',
      'Moins que le SMIC : montant ancien, hors primes ou à temps partiel',
      `Source : ${from}`,
    ],
    [
      'later only',
      {
        salaries: [aSalary({ min: 43_035, stage: 'confirmed' })],
        sections: [aSection('in-brief', 'On débute au SMIC.')],
      },
      'Pas de montant pour le début',
      null,
      null,
    ],
    [
      'old',
      { salaries: [aSalary({ min: 2500, year: 2015 })] },
      'Dès 2 500 € brut par mois en 2015',
      null,
      `Source : ${from}, chiffre de 2015`,
    ],
    ['in words', { salaries: [aSalary()] }, 'Paie variable', null, `Source : ${from}`],
    ['not said', {}, 'La fiche ne le dit pas', null, null],
  ])('tells pay with its unit, its source and its year: %s', (_, fields, value, detail, source) => {
    const told = factsOf(fields);
    expect(told?.facts[0]).toEqual({ value, detail });
    expect(told?.source).toBe(source);
  });

  it('calls no level a minimum where no diploma is asked for', () => {
    const sections = [aSection('access', 'Aucun diplôme n’est exigé pour exercer la profession.')];
    expect(factsOf({ minimumLevel: bac3, sections })?.facts[1]?.detail).toBe('Pas obligatoire');
  });

  it.each([
    ['bac + 3', 'Pour y arriver, au minimum'],
    ['sans diplôme', 'Pour y arriver'],
  ])('%s: « %s »', (level, label) => {
    const { body } = plain(toJobPreview(catalogue, aJobSheet({ minimumLevel: readLevel(level) })));
    expect(body).toMatchObject({ facts: [{}, { label }] });
  });

  it('tells the minimum level, and that the sheet does not say it', () => {
    expect(factsOf({ minimumLevel: bac3 })).toMatchObject({
      facts: [{}, { value: 'Bac + 3' }],
      source: `Source : ${from}`,
    });
    expect(factsOf({})?.facts[1]?.value).toBe('La fiche ne le dit pas');
  });

  it('names both sources where pay and level do not have the same', () => {
    const sources = [
      { key: 'a', name: 'Insee', publisher: null, date: '2024', url: null, licence: null, readOn: null },
      { key: 'b', name: 'RNCP', publisher: null, date: '2026', url: null, licence: null, readOn: null },
    ];
    const fields = {
      sources,
      salaries: [aSalary({ min: 2500, source: 'a' })],
      minimumLevel: bac3,
      minimumLevelSource: 'b',
    };
    expect(factsOf(fields)?.source).toBe('Paie : Insee, 2024. Niveau : RNCP, 2026');
  });
});

describe('pictures of several jobs', () => {
  const jobs = Array.from({ length: 30 }, (_, index) =>
    aJobSheet({ id: `MET.${index + 1}`, name: { masculine: `métier ${index}` } }),
  );
  it.each<[number, string, number, string | null]>([
    [1, 'Une liste de 1 métier', 1, null],
    [6, 'Une liste de 6 métiers', 6, null],
    [7, 'Une liste de 7 métiers', 5, 'et 2 autres métiers'],
    [30, 'Une liste de 30 métiers', 5, 'et 25 autres métiers'],
  ])('a list of %i names six at most', (count, eyebrow, named, more) => {
    const preview = plain(toSelectionPreview(catalogue, { jobs: jobs.slice(0, count), title: 'Pour Lina' }));
    expect(preview).toMatchObject({ eyebrow, title: 'Pour Lina', body: { more } });
    expect(preview?.body.kind === 'jobs' && preview.body.jobs).toHaveLength(named);
  });

  it('a list without a title tells how many there are', () => {
    expect(plain(toSelectionPreview(catalogue, { jobs: jobs.slice(0, 3), title: '' }))?.title).toBe(
      '3 métiers à découvrir',
    );
  });

  it('nothing is drawn of no job', () => {
    expect(toSelectionPreview(catalogue, { jobs: [], title: 'Pour Lina' })).toBeNull();
    expect(toComparisonPreview(catalogue, { jobs: [] })).toBeNull();
  });

  it('is told in words', () => {
    const preview = toComparisonPreview(catalogue, { jobs: jobs.slice(0, 2) });
    expect(preview && describePreview(preview)).toBe('Comparaison : Deux métiers côte à côte. Métier 0 ; Métier 1.');
  });
});

it('tells what follows a sentence after its full stop', () => {
  const facts = [{ label: 'Au début, on gagne', value: 'Cela dépend des projets.', detail: 'Moins que le SMIC' }];
  const preview = { domain: null, drawing: null, eyebrow: 'Fiche métier', title: 'Styliste', source: null };
  expect(describePreview({ ...preview, body: { kind: 'facts', facts } })).toBe(
    'Fiche métier : Styliste. Au début, on gagne : Cela dépend des projets. Moins que le SMIC.',
  );
});

describe('listPreviews', () => {
  const type = 'brevet de technicien supérieur (BTS)';
  const trainings = [
    aTraining({ type }),
    aTraining({ id: 'FOR.2', slug: 'autre', type }),
    aTraining({ id: 'FOR.3', slug: 'sans', type: null }),
  ];
  const job = aJobSheet({ domains: [{ domain: 'Sciences', subdomain: 'Biologie' }], minimumLevel: bac3 });
  it('has one picture for a job, a way in, a type of training, the home page', () => {
    expect([...listPreviews(aCatalogue({ jobs: [job], trainings })).keys()]).toEqual([
      'site/accueil',
      'metiers/boulanger',
      'domaines/sciences',
      'niveaux/bac-3',
      'formations/brevet-de-technicien-superieur-bts',
      'formations/formation',
    ]);
    expect(trainings.map(nameTrainingPreview)).toEqual([
      'formations/brevet-de-technicien-superieur-bts',
      'formations/brevet-de-technicien-superieur-bts',
      'formations/formation',
    ]);
  });
});
