import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProfileSection } from '@/components/job-profile/profile-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { NBSP } from '@/lib/text/spaces';
import { toRoutesPart } from '@/lib/views/job-profile/ways-to-enter';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

const but = { type: 'bachelor universitaire de technologie (BUT)', durationYears: 3, certificationRank: 6 };
const trainings = [
  aTraining({ id: 'FOR.1', label: 'BUT chimie', ...but }),
  aTraining({ id: 'FOR.2', label: 'BUT biologie', ...but }),
  aTraining({ id: 'FOR.3', label: 'master mention chimie', type: 'master', durationYears: 2, certificationRank: 7 }),
  aTraining({ id: 'FOR.4', label: 'TP chimiste', type: 'titre professionnel (TP)', durationYears: 1.5 }),
];
const recommended = trainings.map(({ id, label, slug }) => ({ id, label, slug }));
const word = { slug: 'but', term: 'BUT', longForm: 'bachelor universitaire de technologie', otherForms: [], url: null };

const studies = {
  startsAfter: 'bac',
  years: 5,
  maxYears: null,
  text: '5 ans pour un master',
  source: null,
  year: null,
  line: 9,
} as const;

function show(fields: Partial<Omit<JobSheet, 'name'>>) {
  const glossary = [{ ...word, definition: 'Un diplôme en trois ans.' }];
  const catalogue = aCatalogue({ trainings, glossary, collection: { credit: 'Essais' } });
  render(<ProfileSection part={toRoutesPart(catalogue, aJobSheet(fields))} />);
  return screen.getByRole('region', { name: 'Par où passer' });
}

/** The part of the list under a heading. */
function under(name: string): HTMLElement {
  const part = screen.getByRole('heading', { level: 3, name }).parentElement;
  if (!part) throw new Error(name);
  return part;
}

describe('ways to enter', () => {
  it('gives by starting point the words of the sheet, then the trainings, with their length and end', () => {
    show({ studyDurations: [studies], trainings: recommended, minimumLevel: readLevel('bac + 5') });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Après la\u00a03e',
      'Après le bac',
      'Après un bac\u00a0+\u00a03',
      'Point de départ non précisé',
      'Mots à connaître',
    ]);
    expect(under('Après le bac')).toHaveTextContent(
      /5 ans pour un master.*Départ calculé.*BUT, 3 ans, jusqu’à bac \+ 3 \(2 formations\)/,
    );
    expect(within(under('Après le bac')).getByRole('link', { name: 'BUT' })).toHaveAttribute('href', '#formations');
    expect(under('Point de départ non précisé')).toHaveTextContent('TP chimiste, 18 mois');
  });

  it.each([
    ['Essais', 'Source : Essais.'],
    ['Source des moulins', 'Source : Source des moulins.'],
    [null, 'Source non précisée.'],
  ])('ends with where it comes from: %s', (credit, words) => {
    const catalogue = aCatalogue({ collection: { credit } });
    expect(toRoutesPart(catalogue, aJobSheet({ studyDurations: [studies] })).source?.replace(NBSP, ' ')).toBe(words);
  });

  it('gives each length of a statement its own line', () => {
    show({
      studyDurations: [
        { ...studies, text: '2 ans pour un BTS ; 3 ans pour un BUT. Ou un concours. De 4 à 7 ans ailleurs.' },
      ],
    });
    const lines = ['2 ans pour un BTS ;', '3 ans pour un BUT. Ou un concours.', 'De 4 à 7 ans ailleurs.'];
    for (const line of lines)
      expect(screen.getByText((text) => text.replaceAll('\u00a0', ' ').trim() === line)).toBeInTheDocument();
  });

  it('links a single training to its page', () => {
    show({ trainings: recommended.slice(2, 3) });
    expect(screen.getByRole('link', { name: 'Master mention chimie' })).toHaveAttribute(
      'href',
      '/formations/master-mention-chimie',
    );
  });

  it('tells a reader in 3e what comes first, and that it is deduced', () => {
    show({ minimumLevel: readLevel('bac + 3') });
    expect(under('Après la\u00a03e')).toHaveTextContent(
      /Il faut d’abord un bac \(3.ans après la.3e\). La fiche ne précise pas lequel\./,
    );
    expect(screen.getByText(/^Départ calculé par le site/)).toBeInTheDocument();
  });

  it('does not ask which bac where the sheet tells', () => {
    show({ minimumLevel: readLevel('bac + 3'), sections: [aSection('job-market', 'Un bac pro suffit.')] });
    expect(under('Après la\u00a03e')).toHaveTextContent(/Il faut d’abord un bac \(3 ans après la.3e\)\.$/);
  });

  it('draws a ladder whose words say every climb, with the minimum level', () => {
    const region = show({ studyDurations: [studies], trainings: recommended, minimumLevel: readLevel('bac + 5') });
    const ladder = within(region).getByRole('img', { name: /^Échelle des études\./ });
    expect(ladder).toHaveAccessibleName(
      /3e à bac, 3.ans \(bac\)\. bac à bac.\+.3, 3.ans \(BUT\)\. bac à bac.\+.5, 5.ans\./,
    );
    expect(within(ladder).getByText('minimum')).toBeInTheDocument();
    expect(region).toHaveTextContent('Tirets : calculé par le site.');
  });

  it('draws nothing where there is one climb only', () => {
    show({ studyDurations: [studies] });
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('keeps the section of the sheet whole where its statements do not hold all its words', () => {
    const region = show({
      studyDurations: [{ ...studies, source: 'guide', year: 2025 }],
      sections: [
        aSection('study-duration', 'Sept ans, parfois.', {
          anchor: 'duree-des-etudes',
          title: 'Titre duree-des-etudes',
        }),
      ],
    });
    expect(under('Titre duree-des-etudes, dans les mots de la fiche')).toHaveTextContent('Sept ans, parfois.');
    expect(region.querySelectorAll('#duree-des-etudes')).toHaveLength(1);
  });

  it('quotes the sheet on other ways, with a link to the section', () => {
    show({
      sections: [aSection('access', 'Le titre se prépare par la VAE.', { anchor: 'acces', title: 'Titre acces' })],
    });
    expect(under('Autres voies')).toHaveTextContent('Par la VAE« Le titre se prépare par la VAE. » (Titre acces)');
    expect(screen.getByRole('link', { name: 'Titre acces' })).toHaveAttribute('href', '#acces');
  });

  it('says what the sheet does not say', () => {
    expect(show({ studyDurations: [studies] })).toHaveTextContent(
      'Apprentissage, formation d’adultes : la fiche n’en parle pas.',
    );
  });

  it('says that it does not know', () => {
    expect(show({})).toHaveTextContent('La fiche ne dit pas par où passer.');
  });

  it('explains the words of the section: a button and its native popover', () => {
    show({ trainings: recommended.slice(0, 1) });
    const button = screen.getByRole('button', { name: 'BUT' });
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(note).toHaveAttribute('popover');
    expect(note).toHaveTextContent('Un diplôme en trois ans.');
    expect(note?.querySelector('a')).toHaveAttribute('href', '/glossaire#but');
  });
});
