import { describe, expect, it } from 'vitest';
import { findMarket, findNextStep } from '@/lib/views/job-profile/next-step-sentence';
import type { Answer } from '@/lib/views/shared/chapter';

const read = (answer: Answer | null) => answer && `${answer.before}[${answer.key}]${answer.after}`;

describe('findNextStep', () => {
  it.each<[string, string[], string | null]>([
    ['a short sentence that names a step', ['Il peut évoluer vers la vente.'], '[Il peut évoluer vers la vente].'],
    [
      'rather one that adds to no other',
      ['Il peut aussi encadrer une équipe.', 'Il pourra viser un poste de chef.'],
      '[Il pourra viser un poste de chef].',
    ],
    ['else one that does', ['Il peut aussi encadrer une équipe.'], '[Il peut aussi encadrer une équipe].'],
    [
      'the beginning of a long one, up to a pause in its list',
      [
        'Avec de l’expérience, le peintre peut devenir chef d’équipe, chef de chantier, métreuse ou métreur dans une grande entreprise de travaux, enfin conductrice ou conducteur de travaux.',
      ],
      'Avec de l’expérience, le peintre [peut devenir chef d’équipe, chef de chantier]…',
    ],
    [
      'the dots of a sheet once',
      [
        'Avec de l’expérience, le peintre peut devenir chef d’équipe, chef de chantier..., métreuse ou métreur dans une grande entreprise de travaux, enfin conductrice ou conducteur de travaux.',
      ],
      'Avec de l’expérience, le peintre [peut devenir chef d’équipe, chef de chantier]…',
    ],
    [
      'no beginning whose end is a condition',
      [
        'Le peintre peut devenir chef d’équipe, chef de chantier ou conducteur de travaux dans une grande entreprise, à condition de réussir un examen interne assez long.',
      ],
      null,
    ],
    [
      'no beginning that leaves a bracket open',
      [
        'Le peintre peut devenir chef (d’équipe dans une grande entreprise de travaux, de chantier au sein d’un groupe, de projet ou encore de service) un jour.',
      ],
      null,
    ],
    ['nothing of what others become', ['Certains soignants peuvent se spécialiser en hypnose.'], null],
    ['nothing that leans on what was said', ['Il permet d’accéder au poste de commandant.'], null],
    ['nothing that nobody can say aloud', ['L’employé/e peut devenir chef/fe.'], null],
    ['nothing where no step is told', ['Les débouchés sont rares partout.'], null],
  ])('takes %s', (_, sentences, said) => {
    expect(read(findNextStep(sentences))).toBe(said);
  });
});

describe('findMarket', () => {
  it('takes a short sentence about finding work', () => {
    expect(read(findMarket(['Tout va bien.', 'Les débouchés sont rares partout.']))).toBe(
      '[Les débouchés sont rares partout].',
    );
    expect(findMarket(['Elle recrute beaucoup de monde ici.'])).toBeNull();
  });
});
