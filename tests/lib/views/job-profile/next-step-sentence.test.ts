import { describe, expect, it } from 'vitest';
import { findNextStep, findProspect, mayTellNext } from '@/lib/views/job-profile/next-step-sentence';
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
    [
      'else one that does, without the word that hangs in the air',
      ['Il peut aussi encadrer une équipe.'],
      '[Il peut encadrer une équipe].',
    ],
    [
      'what may be, without it',
      ['Il est également possible d’accéder à la direction.'],
      '[Il est possible d’accéder à la direction].',
    ],
    [
      'the aim of a promotion',
      ['Le magasinier peut viser l’encadrement du dépôt.'],
      '[Le magasinier peut viser l’encadrement du dépôt].',
    ],
    [
      'a beginning of one’s own',
      ['Après trois ans les graphistes peuvent se lancer dans la direction d’un studio.'],
      '[Après trois ans les graphistes peuvent se lancer dans la direction d’un studio].',
    ],
    [
      'a list that the sheet leaves open',
      ['Le câbleur peut choisir parmi plusieurs évolutions professionnelles : chef d’équipe, chef d’atelier...'],
      '[Le câbleur peut choisir parmi plusieurs évolutions professionnelles : chef d’équipe, chef d’atelier]…',
    ],
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
    [
      'a post rather than a field',
      [
        'Le câbleur peut se spécialiser sur un réseau.',
        'Après trois ans, le câbleur pourra ensuite se diriger vers un poste de chef.',
      ],
      'Après trois ans, [le câbleur pourra se diriger vers un poste de chef].',
    ],
    ['no field that is not named', ['Le câbleur peut se spécialiser dans un domaine.'], null],
    ['nothing of what others become', ['Certains soignants peuvent se spécialiser en hypnose.'], null],
    ['nothing that leans on what was said', ['Il permet d’accéder au poste de commandant.'], null],
    ['nothing that nobody can say aloud', ['L’employé/e peut devenir chef/fe.'], null],
    ['nothing where no step is told', ['Les débouchés sont rares partout.'], null],
  ])('takes %s', (_, sentences, said) => {
    expect(read(findNextStep(sentences))).toBe(said);
  });
});

describe('findProspect', () => {
  it('takes a short sentence about a career, and none about finding work', () => {
    expect(read(findProspect(['Tout va bien.', 'Les perspectives d’évolution sont bonnes.']))).toBe(
      '[Les perspectives d’évolution sont bonnes].',
    );
    expect(findProspect(['Le bâtiment recrute beaucoup de monde ici.'])).toBeNull();
  });
});

describe('mayTellNext', () => {
  it.each([
    ['Des évolutions professionnelles existent.', true],
    ['Avec le temps, ils deviennent chefs.', true],
    ['Sa carrière commence à bord.', true],
    ['Il faut lire sans cesse pour suivre ces évolutions.', false],
    ['Tout au long de sa carrière, elle apprend.', false],
    ['La moitié des diplômés ouvrent une agence, les autres deviennent salariés.', false],
  ])('%s: %s', (text, may) => expect(mayTellNext(text)).toBe(may));
});
