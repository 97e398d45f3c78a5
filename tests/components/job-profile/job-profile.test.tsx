import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import { CHAPTERS } from '@/lib/model/job-sheet/chapters';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aSection } from '@/tests/builders/a-section';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';

const today = '2026-11-21';

function show(job: JobSheet, others: JobSheet[] = []) {
  const catalogue = aCatalogue({ jobs: [job, ...others], collection: { credit: 'Fiches d’essai, 2026' } });
  return render(<JobProfile profile={toJobProfile(catalogue, job, today)} />);
}

const source = {
  key: 'guide',
  name: 'Guide du fournil',
  publisher: 'Maison',
  date: '2025-10-21',
  url: null,
  licence: 'ODbL',
};
const whole = aJobSheet({
  minimumLevel: readLevel('CAP ou équivalent'),
  employmentStatuses: ['salarié'],
  sections: [
    aSection('in-brief', 'Du pain.', { anchor: 'en-bref', title: 'En bref' }),
    aSection('duties', 'Pétrir.', { anchor: 'nature-du-travail', title: 'Nature du travail' }),
  ],
});

describe('JobProfile', () => {
  it('names the job in its only h1, an English name with its language', () => {
    show(aJobSheet({ name: { masculine: 'data manager', feminine: 'data manager', lang: 'en' } }));
    const [heading, ...others] = screen.getAllByRole('heading', { level: 1 });
    expect(others).toEqual([]);
    expect(heading).toHaveTextContent(/^Data manager$/);
    expect(within(heading as HTMLElement).getByText('Data manager')).toHaveAttribute('lang', 'en');
  });

  it('leads to its five chapters, each a question with its number', () => {
    const { container } = show(whole);
    const links = within(screen.getByRole('navigation', { name: 'Chapitres' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(CHAPTERS.map(({ short }) => short));
    for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([...CHAPTERS.map(({ title }, index) => `${index + 1} ${title}`), 'Sur cette fiche']);
  });

  it.each([
    ['each chapter where the collection says how', 'mailto:a@b.fr', CHAPTERS.length],
    ['none where it does not', null, 0],
  ])('lets errors be reported in %s', (_, reportTo, count) => {
    const catalogue = aCatalogue({ jobs: [whole], collection: { reportTo } });
    render(<JobProfile profile={toJobProfile(catalogue, whole, today)} />);
    expect(screen.queryAllByRole('link', { name: 'Signaler une erreur' })).toHaveLength(count);
  });

  it('says how to cite it and how to embed it, in words that one touch chooses', () => {
    const { container } = show(whole);
    const copied = [...container.querySelectorAll('.drawer .to-copy')].map(({ textContent }) => textContent);
    expect(copied).toEqual([
      expect.stringMatching(/^MÉTIERS EN CLAIR\. Boulangère ou boulanger \[en ligne\]/),
      expect.stringMatching(/^Métiers en clair\. \(s\. d\.\)/),
      expect.stringMatching(/^<iframe src="[^"]+\/integrer\/boulanger"/),
    ]);
  });

  it('folds a section around its anchor, so that a browser sent there opens it', () => {
    const { container } = show(whole);
    const target = container.querySelector('#nature-du-travail');
    expect(target).toHaveTextContent('Pétrir.');
    expect(target?.closest('details')).not.toHaveAttribute('open');
    expect(target?.closest('summary')).toBeNull();
  });

  it('gives each note one place, that its numbers open', () => {
    const { container } = show(whole);
    const numbers = [...container.querySelectorAll('.note-mark button')];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers)
      expect(container.querySelectorAll(`#${number.getAttribute('popovertarget')}[popover]`)).toHaveLength(1);
    // A popover inside a closed fold could not open.
    expect(container.querySelectorAll('details [popover]')).toHaveLength(0);
  });

  it('says a fact that is missing in its chapter, and what else is not said at the end', () => {
    const { container } = show(aJobSheet());
    expect(container.querySelectorAll('.fact')).toHaveLength(0);
    expect(container.querySelector('#y-arriver')).toHaveTextContent('La fiche ne dit pas quelles études il faut.');
    expect(container.querySelector('#ce-que-la-fiche-ne-dit-pas')).toHaveTextContent('Le niveau d’études minimum.');
  });

  it('keeps a section that the site does not know', () => {
    show(
      aJobSheet({
        sections: [aSection('other-folklore', 'La galette des rois.', { anchor: 'folklore', title: 'Folklore' })],
      }),
    );
    expect(screen.getByRole('heading', { name: 'Folklore' })).toBeInTheDocument();
    expect(screen.getByText('La galette des rois.')).toBeInTheDocument();
  });

  it('keeps the wording of the source where it differs from the two forms', () => {
    const { container } = show(
      aJobSheet({ name: { masculine: 'boulanger', feminine: 'boulangère', heading: 'boulanger/ère' } }),
    );
    expect(container.querySelector('#provenance')).toHaveTextContent('boulanger/ère');
  });

  it('ends with the credit, the sources and the dates, or says that there is none', () => {
    const { container } = show(aJobSheet({ sources: [source], checkedAt: '2026-11-21' }));
    const provenance = container.querySelector('#provenance');
    expect(provenance).toHaveTextContent('Fiches d’essai, 2026');
    expect(provenance).toHaveTextContent('Guide du fournil, Maison, 21 octobre 2025, licence ODbL');
    expect(provenance).toHaveTextContent('Vérifiée le 21 novembre 2026.');
    expect(provenance).not.toHaveTextContent('ne dit pas de quand elle date');
    cleanup();
    show(aJobSheet({ sources: [source] }));
    expect(document.querySelector('#provenance')).toHaveTextContent('La fiche ne dit pas de quand elle date.');
  });
});
