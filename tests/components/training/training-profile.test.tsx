import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { TrainingProfile } from '@/components/training/training-profile';
import type { Training } from '@/lib/model/training/training';
import { toTrainingProfile } from '@/lib/views/training-profile/training-profile';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const baker = aJobSheet();
const miller = aJobSheet({
  id: 'MET.2',
  name: { feminine: 'meunière', masculine: 'meunier' },
  trainings: [{ id: 'FOR.1', label: 'CAP boulanger', slug: 'cap-boulanger' }],
});

function section(key: string, anchor: string, title: string, markdown: string): Training['sections'][number] {
  return { key, anchor, title, sourceTitle: title, line: 1, markdown };
}

const full = aTraining({
  type: 'certificat (CAP)',
  duration: '2 ans',
  certificationLevel: 'niveau 3',
  certificationRank: 3,
  acronym: 'CB',
  link: 'https://www.francecompetences.fr/recherche/rncp/1/',
  associatedJobs: [
    { label: 'boulanger/ère', id: 'MET.1', slug: 'boulanger' },
    { label: 'vendeur de pain', id: null, slug: null },
  ],
  sections: [
    section('description', 'description', 'Description', 'Pétrir et cuire.'),
    section('access', 'acces', 'Accès', '### Accès\n\nAprès la 3e.'),
  ],
});
const sister = aTraining({
  id: 'FOR.2',
  label: 'CAP levain',
  certificationLevel: 'niveau 3',
  associatedJobs: [{ label: 'boulanger', id: 'MET.1', slug: 'boulanger' }],
});

function show(training: Training) {
  const catalogue = aCatalogue({
    jobs: [baker, miller],
    trainings: [training, sister],
    glossary: [
      { slug: 'cap', term: 'CAP', longForm: null, otherForms: [], definition: 'Un premier diplôme.', url: null },
    ],
    collection: { credit: 'Fiches d’essai, 2026' },
  });
  render(<TrainingProfile profile={toTrainingProfile(catalogue, training)} />);
}

/** The chapter of a question. */
function chapter(question: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 2, name: new RegExp(question) }).closest('section');
  if (!section) throw new Error(`no chapter ${question}`);
  return section;
}

describe('TrainingProfile', () => {
  test('says the essential first: name with its acronym, the first sentence, facts', () => {
    show(full);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('CAP boulanger (CB)');
    expect(document.getElementById('description')).toHaveTextContent('Pétrir et cuire.');
    const facts = document.querySelector('dl');
    for (const fact of [/Ça dure1?2 ans/, /CAPniveau 3/, /Mène à3 métiers/]) expect(facts).toHaveTextContent(fact);
    expect(document.querySelector('article')).not.toHaveAttribute('data-domaine', '');
  });

  test('shows the chapters that hold something, and leads to each', () => {
    show(full);
    const bar = screen.getByRole('navigation', { name: 'Chapitres' });
    const links = within(bar).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Les métiers', 'Y entrer', 'Et après ?']);
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  test('leads to the jobs that it names, then to those whose sheet recommends it; unknown ones stay as words', () => {
    show(full);
    const jobs = chapter('Ça mène à quels métiers');
    expect(jobs).toHaveTextContent('3 métiers, dont 2 racontés sur ce site.');
    expect(
      within(jobs)
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
        .filter((words) => words !== 'Partager'),
    ).toEqual(['Boulangère ou boulanger', 'Meunière ou meunier']);
    expect(within(jobs).getAllByText('Sa fiche conseille cette formation')).toHaveLength(1);
    expect(within(jobs).getByText('Vendeur de pain')).toBeInTheDocument();
  });

  test('leads to the page that lists the schools', () => {
    show(full);
    expect(
      within(chapter('Comment y entrer')).getByRole('link', { name: /l’Onisep liste les écoles/ }),
    ).toHaveAttribute('href', 'https://www.onisep.fr/http/redirection/formation/slug/FOR.1');
  });

  test('leads to higher trainings to the same jobs, said to be ideas of the site', () => {
    const higher = aTraining({
      ...sister,
      id: 'FOR.3',
      slug: 'bp-levain',
      label: 'BP levain',
      certificationLevel: 'niveau 4',
      certificationRank: 4,
    });
    const catalogue = aCatalogue({ jobs: [baker], trainings: [full, higher] });
    render(<TrainingProfile profile={toTrainingProfile(catalogue, full)} />);
    const after = chapter('Et après');
    expect(within(after).getByRole('heading', { name: 'Pour aller plus loin' })).toBeInTheDocument();
    expect(within(after).getByRole('link', { name: /BP levain/i })).toHaveAttribute('href', '/formations/bp-levain');
    expect(after).toHaveTextContent('Idées proposées par le site');
  });

  test('folds the trainings of the same level that lead to the same jobs', () => {
    show(full);
    const others = document.getElementById('autres-formations');
    expect(others?.closest('details')).not.toBeNull();
    expect(others).toHaveTextContent(/CAP levain.*Mène aussi à : boulangère ou boulanger/);
  });

  test('names the trainings that follow and those that come before, and whose sheet says so', () => {
    const access = section('access', 'acces', 'Accès', 'Après un CAP levain ou un bac.');
    const further = section('further-studies', 'poursuite-d-etudes', 'Poursuite', 'En CAP levain, par exemple.');
    show({ ...full, sections: [access, further] });
    const after = document.getElementById('ensuite');
    expect(after).toHaveTextContent(/CAP levain.*Citée par cette fiche/);
    expect(document.getElementById('d-ou-l-on-vient')).toHaveTextContent(/CAP levain.*Citée par cette fiche/);
  });

  test('every section keeps its anchor, on its own words', () => {
    const sections = [
      section('description', 'description', 'Description', 'Les cours portent sur le pain.'),
      section('access', 'acces', 'Accès', '### Accès\n\nSur dossier et après un entretien.'),
      section('expectations', 'attendus', 'Attendus', 'Aimer le pain.'),
      section('further-studies', 'poursuite-d-etudes', 'Poursuite d’études', 'Rien de plus.'),
      section('other-internat', 'internat', 'Internat', 'Trois lits.'),
    ];
    show({ ...full, sections });
    for (const { anchor, markdown } of sections)
      expect(document.getElementById(anchor)).toHaveTextContent(markdown.replace('### Accès', '').trim());
    expect(document.getElementById('attendus')?.closest('details')).not.toBeNull();
  });

  test('explains the words that it uses where they stand', () => {
    show({ ...full, sections: [section('access', 'acces', 'Accès', 'Avec un CAP, sur dossier.')] });
    expect(screen.getByRole('button', { name: 'CAP' })).toHaveAttribute('popovertarget', 'mot-cap');
    expect(document.getElementById('mot-cap')).toHaveTextContent('Un premier diplôme.');
  });

  test('a sub-heading that repeats the title of its section is not shown', () => {
    show(full);
    expect(screen.queryByRole('heading', { name: 'Accès' })).not.toBeInTheDocument();
    expect(document.getElementById('acces')).toHaveTextContent('Après la 3e.');
  });

  test('keeps the wording of the source, the ids, the official link and the credit in the drawer', () => {
    show({ ...full, schoolCode: '500' });
    const origin = document.getElementById('provenance');
    for (const words of ['Fiches d’essai, 2026', 'FOR.1', '500', 'boulanger/ère', 'certificat (CAP)'])
      expect(origin).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: 'Fiche officielle sur le site de France compétences' })).toHaveAttribute(
      'href',
      full.link,
    );
  });

  test('a sheet with a label alone is complete: it says what is missing and has no empty part', () => {
    show(aTraining({ id: 'FOR.9', label: 'scripte' }));
    expect(document.querySelector('dl.facts')).toBeNull();
    expect(chapter('Comment y entrer')).toHaveTextContent('La fiche ne dit pas comment on y entre.');
    expect(screen.getByText('Ce que l’on y apprend.')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });
});
