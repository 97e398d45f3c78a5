import { expect, it } from 'vitest';
import type { Training } from '@/lib/model/training/training';
import { NoteBook } from '@/lib/views/shared/notes';
import { listNextKinds } from '@/lib/views/training-profile/next-kinds';
import { toWayPart } from '@/lib/views/training-profile/training-way';
import { aTraining } from '@/tests/builders/a-training';
import { aTrainingSection } from '@/tests/builders/a-training-section';

function way(fields: Partial<Training>, next: string[] = []) {
  const [part] = toWayPart(aTraining(fields), next, new NoteBook());
  return part?.stops.map(({ name, years, kind }) =>
    [name, years, kind].filter(Boolean).join(' ').replaceAll('\u00a0', ' '),
  );
}

it.each<[string, Partial<Training>, string[], string[] | undefined]>([
  [
    'a CAP',
    { type: 'CAP (CAP)', duration: '2 ans', durationYears: 2 },
    ['CS', 'bac pro', 'BP'],
    ['3e deduced', 'Cette formation 2 ans here', 'CS, bac pro ou BP stated'],
  ],
  [
    'a BTS',
    { type: 'brevet de technicien supérieur (BTS)', duration: '2 ans', durationYears: 2 },
    [],
    ['3e stated', 'Bac 3 ans deduced', 'Cette formation 2 ans here'],
  ],
  [
    'many that follow',
    { type: 'master', durationYears: 2 },
    ['a', 'b', 'c', 'd'],
    ['3e stated', 'Bac + 3 6 ans deduced', 'Cette formation 2 ans here', 'A, b ou autre stated'],
  ],
  ['nothing known', { duration: '1 an' }, [], undefined],
])('%s', (_, fields, next, stops) => expect(way(fields, next)).toEqual(stops));

it.each([
  [
    'Il est possible de poursuivre en CS ou en 2 ans en bac professionnel ou en BP (brevet professionnel).',
    ['bac pro', 'BP', 'CS'],
  ],
  ['Ce CAP débouche sur la vie active.', []],
  ['Il n’existe pas de BTS pour continuer.', []],
  ['On peut préparer un autre CAP.', []],
])('reads what follows: %s', (markdown, kinds) => {
  const training = aTraining({ type: 'CAP (CAP)', sections: [aTrainingSection('further-studies', markdown)] });
  expect(listNextKinds(training, [])).toEqual(kinds);
});

it('adds the kinds of the trainings that sheets name', () => {
  const bp = aTraining({ id: 'FOR.2', label: 'BP boulanger', type: 'brevet professionnel (BP)' });
  const school = aTraining({ id: 'FOR.3', label: 'école du goût', type: 'formation d’école spécialisée' });
  const after = [bp, school].map((training) => ({ training, saidBy: 'step' as const }));
  expect(listNextKinds(aTraining({ type: 'CAP (CAP)' }), after)).toEqual(['BP']);
});
