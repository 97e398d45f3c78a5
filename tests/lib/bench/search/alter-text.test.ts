import { describe, expect, it } from 'vitest';
import {
  dropSmallWords,
  joinMarks,
  reverseWords,
  separateMarks,
  stripAccents,
  toPlural,
} from '@/tests/bench/search/alter-text';

describe.each([
  {
    change: stripAccents,
    cases: [
      ['maître œnologue', 'maitre oenologue'],
      ['ÉLAGUEUR', 'ELAGUEUR'],
    ],
  },
  {
    change: separateMarks,
    cases: [
      ["chef d'orchestre", 'chef d orchestre'],
      ['sapeur-pompier', 'sapeur pompier'],
    ],
  },
  {
    change: joinMarks,
    cases: [
      ['chef d’orchestre', 'chef dorchestre'],
      ['sapeur-pompier', 'sapeurpompier'],
    ],
  },
  {
    change: toPlural,
    cases: [
      ['pilote de ligne', 'pilotes de ligne'],
      ['sapeur-pompier', 'sapeurs-pompiers'],
      ['métreur', 'métreurs'],
      ['commercial itinérant', 'commerciaux itinérant'],
      ['nez', 'nez'],
    ],
  },
  { change: dropSmallWords, cases: [["agent d'exploitation de l'eau", 'agent exploitation eau']] },
  {
    change: reverseWords,
    cases: [
      ['pilote de ligne', 'ligne pilote'],
      ['boulanger', undefined],
    ],
  },
])('$change.name', ({ change, cases }) => {
  it.each(cases)('%s → %s', (text, expected) => {
    expect(change(text as string)).toBe(expected);
  });
});
