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

describe('TrainingProfile', () => {
  test('says duration, level with its landmark, type, acronym, and whose official record it links to', () => {
    show(full);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('CAP boulanger');
    const facts = screen.getByRole('region', { name: 'L’essentiel' });
    expect(facts).toHaveTextContent(/Durée2 ans/);
    expect(facts).toHaveTextContent(/Niveau 3.*repère : CAP, BEP/);
    expect(facts).toHaveTextContent(/Certificat \(CAP\)/);
    expect(screen.getByText('Sigle : CB')).toBeInTheDocument();
    expect(
      within(facts).getByRole('link', { name: 'Fiche officielle sur le site de France compétences' }),
    ).toHaveAttribute('href', full.link);
  });

  test('leads to the jobs that it names, then to those whose sheet recommends it; unknown ones stay as words', () => {
    show(full);
    const jobs = screen.getByRole('region', { name: 'Les métiers auxquels elle mène' });
    expect(
      within(jobs)
        .getAllByRole('link', { name: /\w ou \w/ })
        .map((link) => link.textContent),
    ).toEqual(['Boulangère ou boulanger', 'Meunière ou meunier']);
    expect(within(jobs).getAllByText('Sa fiche conseille cette formation')).toHaveLength(1);
    expect(within(jobs).getByText('Vendeur de pain')).toBeInTheDocument();
  });

  test('leads to higher trainings to the same jobs, said to be computed', () => {
    const higher = aTraining({ ...sister, id: 'FOR.3', slug: 'bp-levain', label: 'BP levain', certificationRank: 4 });
    const catalogue = aCatalogue({ jobs: [baker], trainings: [full, higher] });
    render(<TrainingProfile profile={toTrainingProfile(catalogue, full)} />);
    const part = screen.getByRole('region', { name: 'Plus haut, vers les mêmes métiers' });
    expect(within(part).getByRole('link', { name: /BP levain/i })).toHaveAttribute('href', '/formations/bp-levain');
    expect(part).toHaveTextContent('Rapprochement calculé');
  });

  test('names trainings of the same level that lead to the same jobs', () => {
    show(full);
    const others = screen.getByRole('region', { name: 'Du même niveau, vers les mêmes métiers' });
    expect(within(others).getByRole('link', { name: 'CAP levain' })).toHaveAttribute('href', '/formations/cap-levain');
    expect(others).toHaveTextContent(/Mène aussi à : boulangère ou boulanger/);
  });

  test('names the trainings that follow and those that come before, and whose sheet says so', () => {
    const access = section('access', 'acces', 'Accès', 'Après un CAP levain ou un bac.');
    const further = section('further-studies', 'poursuite-d-etudes', 'Poursuite', 'En CAP levain, par exemple.');
    show({ ...full, sections: [access, further] });
    const after = screen.getByRole('region', { name: 'Les formations qui suivent' });
    expect(within(after).getByRole('link', { name: 'CAP levain' })).toHaveAttribute('href', '/formations/cap-levain');
    expect(after).toHaveTextContent('Nommée ici, sous « Poursuite d’études »');
    const before = screen.getByRole('region', { name: 'Les formations d’où l’on vient' });
    expect(before).toHaveTextContent('Nommée ici, sous « Accès »');
    const contents = screen.getByRole('navigation', { name: 'Dans cette fiche' });
    expect(within(contents).getByRole('link', { name: 'Formations qui suivent' })).toHaveAttribute('href', '#ensuite');
  });

  test('explains the words that it uses', () => {
    show(full);
    expect(screen.getByRole('button', { name: 'CAP' })).toHaveAttribute('popovertarget', 'mot-cap');
    expect(document.getElementById('mot-cap')).toHaveTextContent('Un premier diplôme.');
  });

  test('a sub-heading that repeats the title of its section is not shown twice', () => {
    show(full);
    expect(screen.getAllByRole('heading', { name: 'Accès' })).toHaveLength(1);
    expect(screen.getByText('Après la 3e.')).toBeInTheDocument();
  });

  test('keeps the wording of the source, the ids and the credit', () => {
    show({ ...full, schoolCode: '500' });
    const origin = screen.getByRole('region', { name: 'D’où vient cette fiche' });
    for (const words of ['Fiches d’essai, 2026', 'FOR.1', '500', 'boulanger/ère'])
      expect(origin).toHaveTextContent(words);
  });

  test('a sheet with a label alone is complete: it says what is missing and has no empty part', () => {
    show(aTraining({ id: 'FOR.9', label: 'scripte' }));
    expect(screen.getByText('Non précisée')).toBeInTheDocument();
    expect(screen.getByText('Ce que l’on y apprend.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Les métiers auxquels elle mène' })).not.toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Dans cette fiche' })).not.toBeInTheDocument();
  });
});
