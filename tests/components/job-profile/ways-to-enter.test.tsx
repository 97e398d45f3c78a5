import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WaysToEnter } from '@/components/job-profile/ways-to-enter';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toRoutesPart } from '@/lib/views/job-profile/ways-to-enter';
import { NoteBook } from '@/lib/views/shared/notes';
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

const studies = {
  startsAfter: 'bac',
  years: 5,
  maxYears: null,
  text: '5 ans pour un master',
  source: null,
  year: null,
  line: 9,
} as const;

let notes = new NoteBook();

function show(fields: Partial<Omit<JobSheet, 'name'>>) {
  const catalogue = aCatalogue({ trainings, collection: { credit: 'Essais' } });
  notes = new NoteBook();
  return render(<WaysToEnter part={toRoutesPart(catalogue, aJobSheet(fields), notes)} />).container;
}

/** The part of the list under a heading, folded or not. */
function under(name: string): HTMLElement {
  const heading = screen.getByRole('heading', { level: 3, name });
  const part = heading.closest('details') ?? heading.parentElement;
  if (!part) throw new Error(name);
  return part;
}

function readNote(part: HTMLElement): string | undefined {
  const [mark] = within(part).getAllByRole('button', { name: /^Note / });
  return notes.list().find(({ number }) => mark?.getAttribute('popovertarget') === `note-${number}`)?.text;
}

describe('ways to enter', () => {
  it.each([
    [3, '3 ans · 2 formations'],
    [null, '2 formations'],
  ])('tells no length over trainings of which one has none: %s', (durationYears, holds) => {
    const unknown = {
      ...aTraining({ id: 'FOR.9', label: 'bachelor chimie', type: 'bachelor', durationYears, certificationRank: 6 }),
      sections: [{ ...aSection('access', 'Inscription sur Parcoursup.'), key: 'access' as const }],
    };
    const catalogue = aCatalogue({ trainings: [...trainings, unknown] });
    const job = aJobSheet({
      trainings: [...recommended.slice(0, 1), { id: unknown.id, label: unknown.label, slug: unknown.slug }],
    });
    const [point] = toRoutesPart(catalogue, job, new NoteBook()).points.filter(({ title }) => title === 'Après le bac');
    expect(point?.holds.replaceAll('\u00a0', ' ')).toBe(holds);
  });

  it('gives by starting point the words of the sheet, then the trainings, with their length', () => {
    show({ studyDurations: [studies], trainings: recommended, minimumLevel: readLevel('bac + 5') });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Après le bac',
      'Après un bac\u00a0+\u00a03',
      'Autres formations citées par la fiche',
    ]);
    expect(under('Après le bac')).toHaveTextContent(/5 ans pour un master.*BUT biologie.*BUT chimie/);
    expect(under('Autres formations citées par la fiche')).toHaveTextContent('TP chimiste');
  });

  it('opens the first starting point and folds the others, which say what they hold', () => {
    show({ studyDurations: [studies], trainings: recommended, minimumLevel: readLevel('bac + 5') });
    expect(under('Après le bac').closest('details')).toBeNull();
    expect(under('Après un bac\u00a0+\u00a03').querySelector('summary')).toHaveTextContent(
      /^Après un bac \+ 3 · 2 ans · 1 formation$/,
    );
  });

  it('tells the source of each statement in a note', () => {
    show({ studyDurations: [studies] });
    expect(readNote(under('Après le bac'))).toBe('Essais');
  });

  it('says once in a note that all the starts of a point are computed, and marks them where only some are', () => {
    show({ trainings: recommended.slice(0, 2) });
    expect(within(under('Après le bac')).getAllByRole('button')).toHaveLength(1);
    expect(readNote(under('Après le bac'))).toBe('Départ calculé par le site, à vérifier auprès de l’école.');
    expect(document.body).not.toHaveTextContent('calculé par le site, à vérifier');
  });

  it('opens five trainings of a point and folds the others, every one a link by its whole name', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      aTraining({ id: `FOR.${index + 20}`, label: `BUT n° ${index}`, ...but }),
    );
    const job = aJobSheet({ trainings: many.map(({ id, label, slug }) => ({ id, label, slug })) });
    const part = toRoutesPart(aCatalogue({ trainings: many }), job, new NoteBook());
    render(<WaysToEnter part={part} />);
    const folded = under('Après le bac').querySelector('details');
    expect(folded).toHaveTextContent(/^Les 4 autres formations/);
    const names = [...under('Après le bac').querySelectorAll('li > a')].map(({ textContent }) => textContent);
    expect(new Set(names)).toEqual(new Set(many.map(({ label }) => label)));
  });

  it('puts the anchor of the trainings on the first list, and that of the lengths on the first words', () => {
    const region = show({
      studyDurations: [studies],
      trainings: recommended.slice(2, 3),
      sections: [
        { ...aSection('trainings', ''), kind: 'trainings', intro: 'Onze écoles en France.', anchor: 'formations' },
        aSection('study-duration', '5 ans pour un master', { anchor: 'duree-des-etudes' }),
      ] as JobSheet['sections'],
    });
    expect(region.querySelector('#formations')).toHaveTextContent(/^trainings.*Master mention chimie/);
    expect(region.querySelector('#duree-des-etudes')).toHaveTextContent('5 ans pour un master');
    for (const id of ['formations', 'duree-des-etudes']) expect(region.querySelectorAll(`#${id}`), id).toHaveLength(1);
    expect(region).toHaveTextContent('Onze écoles en France.');
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

  it('tells a reader in 3e what comes first', () => {
    show({ minimumLevel: readLevel('bac + 3') });
    expect(
      screen.getByText(/Il faut d’abord un bac \(3.ans après la.3e\). La fiche ne précise pas lequel\./),
    ).toBeVisible();
  });

  it('does not ask which bac where the sheet tells', () => {
    show({ minimumLevel: readLevel('bac + 3'), sections: [aSection('job-market', 'Un bac pro suffit.')] });
    expect(screen.getByText(/^Il faut d’abord un bac \(3 ans après la.3e\)\.$/)).toBeVisible();
  });

  it('draws the ways as rows that read as sentences', () => {
    show({ studyDurations: [studies], trainings: recommended.slice(0, 2), minimumLevel: readLevel('bac + 3') });
    const rows = within(screen.getByRole('figure')).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'Après la 3e : Un bac, 3 ans (calculé), puis BUT, 3 ans (calculé), vers 21 ans',
      'Après la 3e : Un bac, 3 ans (calculé), puis master, 5 ans, vers 23 ans',
    ]);
  });

  it('links a bar to its training where it is one', () => {
    show({ trainings: recommended.slice(0, 1) });
    expect(within(screen.getByRole('figure')).getByRole('link', { name: 'BUT chimie' })).toHaveAttribute(
      'href',
      '/formations/but-chimie',
    );
  });

  it('draws nothing where no way is known whole', () => {
    show({ trainings: recommended.slice(3) });
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
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
    expect(under('Autrement : VAE')).toHaveTextContent('Par la VAE« Le titre se prépare par la VAE. » (Titre acces)');
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
});
