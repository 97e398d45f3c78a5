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
      'checked-at',
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

  test('a section without words answers nothing', () => {
    expect(keysOf(aTraining({ sections: [section('access', '  ')] }))).toContain('access');
  });
});
