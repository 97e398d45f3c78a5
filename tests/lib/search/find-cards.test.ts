import { describe, expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { findCards } from '@/lib/search/cards/find-cards';
import { pathOfCard } from '@/lib/search/cards/search-card';
import { toSlug } from '@/lib/text/slug';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const sport = { domain: 'santé, social, sport', subdomain: 'sport' };
const trainings = [
  ['CAP boulanger', 'CAP (CAP)', null],
  ['CAP électricien', 'CAP (CAP)', null],
  ['CAP cuisine', 'CAP (CAP)', null],
  ['bac pro cuisine', 'baccalauréat professionnel', null],
  ['bac pro métiers de la vente option A magasin', 'baccalauréat professionnel', null],
  ['bac pro métiers de la vente option B clients', 'baccalauréat professionnel', null],
  ['BTS services informatiques option A réseaux', 'brevet de technicien supérieur (BTS)', 'SIO SISR'],
  ['licence mention droit', 'licence', null],
  ['licence sport (Brest)', 'licence', null],
  ['licence sport (Lille)', 'licence', null],
  ['licence sport (Lyon)', 'licence', null],
  ['licence sport (Nice)', 'licence', null],
] as const;

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      id: 'MET.1',
      name: { masculine: 'boulanger', feminine: 'boulangère' },
      minimumLevel: readLevel('CAP ou équivalent'),
      employmentStatuses: ['artisan'],
      domains: [],
    }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: "soigneur d'animaux", feminine: "soigneuse d'animaux" },
      minimumLevel: readLevel('sans diplôme'),
      interests: ["je veux m'occuper d'animaux", 'ma vocation est de soigner'],
      employmentStatuses: ['fonctionnaire'],
      domains: [{ domain: 'agriculture, animaux', subdomain: null }],
    }),
    aJobSheet({
      id: 'MET.3',
      name: { masculine: 'guide', feminine: 'guide' },
      minimumLevel: readLevel('bac ou équivalent'),
      interests: ["j'aimerais travailler dehors", "je rêve de travailler à l'étranger", 'la mode me fait rêver'],
      employmentStatuses: ['libéral'],
    }),
    ...['coach', 'arbitre', 'entraîneur'].map((masculine, place) =>
      aJobSheet({
        id: `MET.${place + 4}`,
        name: { masculine, feminine: masculine },
        minimumLevel: readLevel('bac + 2'),
        domains: [sport],
        employmentStatuses: ['indépendant'],
      }),
    ),
  ],
  trainings: trainings.map(([label, type, acronym], place) =>
    aTraining({ id: `FOR.${place}`, slug: toSlug(label), label, type, acronym }),
  ),
  entryWords: [
    { word: 'en plein air', kind: 'interest', name: "j'aimerais travailler dehors" },
    { word: 'soigner', kind: 'interest', name: 'ma vocation est de soigner' },
    { word: 'mode', kind: 'interest', name: 'la mode me fait rêver' },
    { word: "à l'étranger", kind: 'interest', name: "je rêve de travailler à l'étranger" },
    { word: 'bac pro', kind: 'level', name: 'bac ou équivalent' },
    { word: 'pas de diplôme', kind: 'level', name: 'sans diplôme' },
    { word: 'libéral', kind: 'status', name: 'libéral' },
    { word: 'à son compte', kind: 'status', name: 'indépendant' },
    { word: 'bac pro commerce', kind: 'training', name: 'bac pro métiers de la vente' },
    { word: 'rien de tel', kind: 'domain', name: 'absent' },
  ],
});

const find = (query: string) => findCards(catalogue, query).map(pathOfCard);
const dehors = '/interets/j-aimerais-travailler-dehors';
const animals = ['/interets/je-veux-m-occuper-d-animaux', '/domaines/agriculture-animaux'];

describe('findCards', () => {
  it.each([
    // The label, an everyday word, small words, signs, number.
    ['travailler dehors', [dehors]],
    ['Je veux travailler en plein air !', [dehors]],
    ["à l'étranger", ['/interets/je-reve-de-travailler-a-l-etranger']],
    ['sans diplôme', ['/niveaux/sans-diplome']],
    ['métier pas de diplome', ['/niveaux/sans-diplome']],
    ['niveau bac', ['/niveaux/bac']],
    ['bac+2', ['/niveaux/bac-2']],
    ['CAP', ['/niveaux/cap']],
    ['fonctionnaires', ['/statuts/fonctionnaire']],
    ['à son compte', ['/statuts/independant']],
    // Several things of one name: the finer before the wider, levels, interests and statuses before domains.
    ['animaux', animals],
    ['sport', ['/domaines/sante-social-sport/sport', '/domaines/sante-social-sport']],
    ['soigner animal', ['/interets/ma-vocation-est-de-soigner', ...animals]],
    // Trainings, by their type and their words, their options aside, or by their acronym.
    ['cap electricien', ['/formations/cap-electricien']],
    ['CAP boulangerie', ['/formations/cap-boulanger']],
    ['bac pro cuisine', ['/formations/bac-pro-cuisine']],
    ['licence droit', ['/formations/licence-mention-droit']],
    ['bts sio', ['/formations/bts-services-informatiques-option-a-reseaux']],
    [
      'bac pro commerce',
      [
        '/formations/bac-pro-metiers-de-la-vente-option-a-magasin',
        '/formations/bac-pro-metiers-de-la-vente-option-b-clients',
      ],
    ],
    // One typing error, not two.
    ['cap electrcien', ['/formations/cap-electricien']],
    ['soignre', ['/interets/ma-vocation-est-de-soigner']],
    ['soiigrne', []],
    // Said with a job.
    ['guide sans diplôme', ['/niveaux/sans-diplome']],
    ['guide libérale', ['/statuts/liberal']],
    ['guide de mode', []],
    ['agriculture martienne', []],
  ])('%s', (query, paths) => {
    expect(find(query)).toEqual(paths);
  });

  it.each([
    ['is a job, in either gender', 'soigneuse d’animaux'],
    ['is a job that a training is called after', 'boulanger'],
    ['shares a word with a training', 'cuisine'],
    ['denies what it names', 'guide sans bac pro'],
    ['has the words of a name far apart', 'bac de français pour un bts pro'],
    ['names more trainings than can be meant', 'licence sport'],
    ['is of small words', 'je veux travailler'],
    ['is empty', ''],
    ['is only signs', '"*()'],
    ['stands for nothing that a sheet has', 'rien de tel'],
  ])('gives nothing where the query %s', (_, query) => {
    expect(find(query).filter((path) => path !== '/niveaux/bac')).toEqual([]);
  });

  it('gives three at most', () => {
    expect(find('animaux sport soigner dehors')).toHaveLength(3);
  });
});
