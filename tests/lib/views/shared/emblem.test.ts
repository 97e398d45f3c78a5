import { describe, expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toJobEmblem, toTrainingEmblem } from '@/lib/views/shared/emblem';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

function emblemOf(fields: Parameters<typeof aJobSheet>[0]) {
  const job = aJobSheet(fields);
  return toJobEmblem(aCatalogue({ jobs: [job] }), job);
}

describe('toJobEmblem', () => {
  it.each([
    ['sans diplôme', 1],
    ['3E', 1],
    ['diplôme national du brevet', 1],
    ['CAP ou équivalent', 2],
    ['CAP ou équivalent + 1 an', 3],
    ['bac ou équivalent', 3],
    ['bac + 1', 4],
    ['bac + 2', 5],
    ['bac + 3', 6],
    ['bac + 4', 7],
    ['bac + 5', 8],
    ['bac + 9 et plus', 8],
    ['autre formation', null],
    ['permis bateau', null],
  ])('%s: %s steps', (label, steps) => {
    expect(emblemOf({ minimumLevel: readLevel(label) }).steps).toBe(steps);
  });

  it('guesses nothing that the sheet does not say', () => {
    expect(emblemOf({})).toEqual({ steps: null, domain: null, family: null, interests: [], place: null });
  });

  it('takes the first domain with its family, none for a domain that no table knows', () => {
    const domains = ['mécanique', 'sciences'].map((domain) => ({ domain, subdomain: null }));
    expect(emblemOf({ domains })).toMatchObject({ domain: 'mecanique', family: 'science-machines' });
    const unknown = [{ domain: 'métiers de bouche', subdomain: null }];
    expect(emblemOf({ domains: unknown })).toMatchObject({ domain: 'metiers-de-bouche', family: null });
  });

  it('takes the first three interests', () => {
    const interests = ["j'aime la nature", "j'aime bouger", "j'adore conduire", "j'aime les langues"];
    expect(emblemOf({ interests }).interests).toEqual(['j-aime-la-nature', 'j-aime-bouger', 'j-adore-conduire']);
  });

  it.each([
    ['Elle travaille en plein air.', 'outdoors'],
    ['Elle travaille dans un atelier.', 'indoors'],
    ['Elle travaille sur des chantiers.', 'building-sites'],
    ['Les déplacements sont fréquents.', 'on-the-road'],
    ['Elle travaille dans un atelier. Les déplacements sont fréquents.', null],
    ['Elle travaille en équipe.', null],
  ])('%s: %s', (markdown, place) => {
    expect(emblemOf({ sections: [aSection('working-conditions', markdown)] }).place).toBe(place);
  });
});

describe('toTrainingEmblem', () => {
  it.each([
    [3, 2],
    [4, 3],
    [5, 5],
    [6, 6],
    [7, 8],
    [8, 8],
    [2, null],
    [null, null],
  ])('level %s: %s steps', (certificationRank, steps) => {
    const training = aTraining({ certificationRank });
    expect(toTrainingEmblem(aCatalogue({ trainings: [training] }), training).steps).toBe(steps);
  });

  it('takes the domain of its first job that has one, and nothing else of it', () => {
    const baker = aJobSheet({ id: 'MET.1', interests: ["j'aime bouger"] });
    const cook = aJobSheet({
      id: 'MET.2',
      name: { masculine: 'cuisinier', feminine: 'cuisinière' },
      domains: [{ domain: 'hôtellerie-restauration, tourisme', subdomain: null }],
      interests: ["j'aime bouger"],
    });
    const training = aTraining({
      associatedJobs: [
        { label: 'mitron', id: null, slug: null },
        { label: 'boulanger', id: 'MET.1', slug: baker.slug },
        { label: 'cuisinier', id: 'MET.2', slug: cook.slug },
      ],
    });
    expect(toTrainingEmblem(aCatalogue({ jobs: [baker, cook], trainings: [training] }), training)).toEqual({
      steps: null,
      domain: 'hotellerie-restauration-tourisme',
      family: 'care',
      interests: [],
      place: null,
    });
  });
});
