import { describe, expect, test } from 'vitest';
import type { Training } from '@/lib/model/training/training';
import { listMissingTrainingFacts } from '@/lib/views/training-profile/list-missing-training-facts';
import { aTraining } from '@/tests/builders/a-training';

const keysOf = (training: Training) => listMissingTrainingFacts(training).map(({ key }) => key);

function section(key: string, markdown: string): Training['sections'][number] {
  return { key, anchor: key, title: key, sourceTitle: key, line: 1, markdown };
}

describe('listMissingTrainingFacts', () => {
  test('a sheet with a label alone lacks everything', () => {
    expect(keysOf(aTraining())).toEqual([
      'description',
      'duration',
      'level',
      'access',
      'expectations',
      'further-studies',
      'jobs',
      'apprenticeship',
      'cost',
      'schools',
      'link',
      'updated-at',
    ]);
  });

  test('a full sheet still does not name the schools', () => {
    const training = aTraining({
      duration: '2 ans',
      certificationLevel: 'niveau 3',
      link: 'https://example.org/',
      associatedJobs: [{ label: 'boulanger', id: null, slug: null }],
      updatedAt: '2026-01-01',
      checkedAt: '2026-01-01',
      sections: [
        section('description', 'En alternance ; les frais varient.'),
        section('access', 'Après la 3e.'),
        section('expectations', 'Se lever tôt.'),
        section('further-studies', 'Un brevet professionnel.'),
      ],
    });
    expect(keysOf(training)).toEqual(['schools']);
  });

  test.each([
    ['access', 'expectations', 'Un dossier sur Parcoursup.'],
    ['expectations', 'access', 'Un bon niveau en dessin est demandé.'],
    ['further-studies', 'description', 'Elle permet de poursuivre en licence.'],
    ['jobs', 'description', 'Elle forme aux métiers du bois.'],
    ['apprenticeship', 'access', 'Par apprentissage.'],
    ['cost', 'description', 'Comptez 300 euros.'],
    ['schools', 'access', 'Au lycée ou dans une école privée.'],
    ['description', 'access', 'Un stage de deux mois.'],
  ])('%s may be said under %s', (gap, key, markdown) => {
    expect(keysOf(aTraining())).toContain(gap);
    expect(keysOf(aTraining({ sections: [section(key, markdown)] }))).not.toContain(gap);
  });

  test('a section without words answers nothing', () => {
    expect(keysOf(aTraining({ sections: [section('access', '  ')] }))).toContain('access');
  });
});
