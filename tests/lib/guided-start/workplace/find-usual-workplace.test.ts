import { expect, it } from 'vitest';
import { findUsualWorkplace } from '@/lib/guided-start/workplace/find-usual-workplace';
import { findWorkplaces } from '@/lib/guided-start/workplace/find-workplaces';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const OFTEN_AWAY = 'souvent en déplacement';

it.each([
  ['Les déplacements sont fréquents.', OFTEN_AWAY],
  ["L'ingénieure chaleur suit des usines de tout le pays. D'où de fréquents déplacements.", OFTEN_AWAY],
  ['Son secteur est vaste. Ainsi, les déplacements sont fréquents.', OFTEN_AWAY],
  ['### Sur la route\n\nElle se déplace souvent.', OFTEN_AWAY],
  ["L'ingénieur vapeur a sa clientèle dans dix villes. D'où de fréquents déplacements.", null],
  ['Elle travaille le plus souvent en atelier.', 'surtout à l’intérieur'],
  ["Elle travaille le plus souvent comme salariée dans un bureau d'études.", null],
  ['Le commercial suit les contrats. Il se déplace souvent.', null],
])('%s: %s', (markdown, words) => {
  const job = aJobSheet({
    name: { masculine: 'ingénieur chaleur', feminine: 'ingénieure chaleur' },
    sections: [{ ...aSection('working-conditions', markdown), title: 'Conditions de travail' }],
  });
  expect(findUsualWorkplace(findWorkplaces(job))?.words ?? null).toBe(words);
});
