import { describe, expect, it } from 'vitest';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { isSilentOnOtherWays, listOtherWays } from '@/lib/pathways/list-other-ways';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

function jobWith(key: SheetSection['key'], markdown: string) {
  return aJobSheet({ sections: [aSection(key, markdown)] });
}

describe('listOtherWays', () => {
  it.each<[SheetSection['key'], string, string]>([
    ['access', 'Le CAP se prépare souvent en apprentissage.', 'apprenticeship'],
    ['study-duration', '2 ans pour le BP, en alternance.', 'apprenticeship'],
    ['job-market', "L'alternance est la voie royale.", 'apprenticeship'],
    ['access', 'Un CQP en 2 ans sous contrat de professionnalisation.', 'apprenticeship'],
    [
      'job-market',
      'L’apprentissage est une bonne porte : 9 apprentis sur 10 sont embauchés, soit 90 %.',
      'apprenticeship',
    ],
    ['access', 'Un titre accessible par la formation continue.', 'adult-training'],
    ['access', 'Le titre s’obtient par la VAE.', 'experience'],
    ['job-market', "Beaucoup s'installent après une reconversion.", 'change'],
    ['access', 'Les salariés en reconversion préparent le CQP.', 'change'],
  ])('%s: %s', (key, sentence, way) => {
    expect(listOtherWays(jobWith(key, sentence))).toEqual([{ key: way, sentence, anchor: key, title: key }]);
  });

  it.each<[SheetSection['key'], string]>([
    ['job-market', 'Il doit préparer sa reconversion.'],
    ['access', 'La reconversion d’une usine en bureaux.'],
    ['job-market', 'Il évolue par la formation continue.'],
    ['access', 'Il se tient au courant par la formation continue.'],
    ['access', 'Les difficultés d’apprentissage des élèves.'],
    ['access', 'Après l’embauche, l’aiguilleuse suit 6 mois de cours en alternance.'],
    ['study-duration', 'En cas d’admission, un an payé à l’école, en alternance.'],
    ['job-market', 'Le secteur aide les jeunes (plus de 3 000 contrats en alternance par an).'],
    ['job-market', 'Les contrats en alternance représentent 8 % de l’effectif du groupe.'],
    ['job-market', 'Les contrats en alternance représentent 8\u00a0% de l’effectif du groupe.'],
    ['access', 'Un master en apprentissage automatique.'],
    ['duties', 'Il forme des jeunes en apprentissage.'],
  ])('is not fooled by %s: %s', (key, sentence) => expect(listOtherWays(jobWith(key, sentence))).toEqual([]));

  it('gives two sentences a way at most, each once', () => {
    const text = 'En apprentissage ici. En apprentissage ici. En apprentissage là. En apprentissage ailleurs.';
    expect(listOtherWays(jobWith('access', text)).map(({ sentence }) => sentence)).toEqual([
      'En apprentissage ici.',
      'En apprentissage là.',
    ]);
  });
});

it('isSilentOnOtherWays is true only without a word about them', () => {
  expect(isSilentOnOtherWays(jobWith('access', 'Un concours.'))).toBe(true);
  expect(isSilentOnOtherWays(jobWith('duties', 'Il forme des apprentis.'))).toBe(false);
});
