import { describe, expect, it } from 'vitest';
import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { readStudyDurations } from '@/lib/model/job-sheet/study-duration';
import { findStudyYears } from '@/lib/pathways/study-years';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

function yearsOf(level: string, markdown: string) {
  const studyDurations: StudyDuration[] = readStudyDurations(markdown, (index) => index + 1);
  const found = findStudyYears(aJobSheet({ minimumLevel: readLevel(level), studyDurations }));
  return found && [found.value, found.detail].map((text) => text.replaceAll('\u00a0', ' '));
}

describe('findStudyYears', () => {
  it.each([
    ['bac + 5', '## Après le bac\n2 ans pour un master.', 'Bac + 5', '« 2 ans pour un master. »'],
    ['bac + 7', '## Après le bac\n5 ans de droit.', 'Bac + 7', '« 5 ans de droit. »'],
    ['bac + 5', '## Après le bac\nDe bac + 2 à bac + 5.', 'Bac + 5', '« De bac + 2 à bac + 5. »'],
    ['bac', '## Après la 3e\n2 ans pour un CAP.', 'Bac', '« 2 ans pour un CAP. »'],
    ['CAP', '## Après la 3e\n1 an sur place.', 'CAP', '« 1 an sur place. »'],
    ['bac + 3', '## Après le bac\n1 an après un BTS.', 'Bac + 3', '« 1 an après un BTS. »'],
    ['bac + 2', '## Après le bac\n9 mois de cours.', 'Bac + 2', '« 9 mois de cours. »'],
    ['CAP', '## Après la 3e\nUn CAP.\n## Après le bac\n3 ans de design.', 'CAP', '« 3 ans de design. »'],
  ])('%s, %j: the level and the words of the sheet', (level, markdown, value, detail) => {
    expect(yearsOf(level, markdown)).toEqual([value, detail]);
  });

  it.each([
    ['bac + 2', '## Après le bac\n2 ans pour un BTS.', '2 ans', 'après le bac'],
    ['bac + 3', '## Après le bac\n3 à 5 ans selon l’école.', '3 à 5 ans', 'après le bac'],
    ['CAP', '## Après la 3e\n2 ans pour un CAP.\n## Après le bac\n2 ans.', '2 ans', 'après la 3e'],
    ['bac', '## Avec ou sans le bac\n1 an pour un brevet.', '1 an', 'avec ou sans le bac'],
    ['3E', '## Après la 3e\n1 an sur place.', '1 an', 'après la 3e'],
  ])('%s, %j: the years that the sheet states', (level, markdown, value, detail) => {
    expect(yearsOf(level, markdown)).toEqual([value, detail]);
  });
});
