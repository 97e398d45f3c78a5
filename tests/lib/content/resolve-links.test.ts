import { describe, expect, it } from 'vitest';
import { resolveLinks } from '@/lib/content/resolve-links';
import { aJobSheet } from '../../builders/a-job-sheet';
import { aTraining } from '../../builders/a-training';

const officer = aJobSheet({
  id: 'MET.7',
  name: {
    masculine: 'officier de port',
    feminine: 'officière de port',
    heading: 'officier de port / officière de port',
  },
  otherNames: [
    { masculine: 'capitaine de port', feminine: 'capitaine de port', heading: 'capitaine de port', lang: 'fr' },
  ],
});

function resolveLabel(label: string): string | null | undefined {
  const training = aTraining({ associatedJobs: [{ label, id: null, slug: null }] });
  return resolveLinks([officer], [training]).trainings[0]?.associatedJobs[0]?.id;
}

describe('jobs named by a training', () => {
  it.each([
    ['as the sheet heads it', 'officier de port / officière de port'],
    ['by its masculine form', 'Officier de port'],
    ['by its feminine form', 'officière de port'],
    ['by the forms in the other order', 'officière de port / officier de port'],
    ['by another name', 'capitaine de port'],
    ['by a compact label', 'officier/ère de port'],
  ])('is found %s', (_, label) => {
    expect(resolveLabel(label)).toBe('MET.7');
  });

  it.each(['officier', 'port', 'officier/ère de police'])('is not guessed: %s', (label) => {
    expect(resolveLabel(label)).toBeNull();
  });
});
