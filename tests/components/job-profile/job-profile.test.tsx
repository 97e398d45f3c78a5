import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import type { JobSheet, Salary, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aSection } from '@/tests/builders/a-section';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';

const today = '2026-11-21';

function show(job: JobSheet, others: JobSheet[] = []) {
  const catalogue = aCatalogue({ jobs: [job, ...others], collection: { credit: 'Fiches d’essai, 2026' } });
  return render(<JobProfile profile={toJobProfile(catalogue, job, today)} />);
}

const pay: Salary = {
  kind: 'from',
  min: 1801,
  max: null,
  period: 'month',
  basis: 'gross',
  approximate: false,
  stage: 'beginner',
  condition: 'hors primes',
  source: 'guide',
  year: 2025,
  raw: 'A partir de 1801 euros brut par mois, hors primes',
  line: 20,
};

const source = {
  key: 'guide',
  name: 'Guide du fournil',
  publisher: 'Maison',
  date: '2025-10-21',
  url: null,
  licence: 'ODbL',
};

describe('JobProfile', () => {
  it('names the job in both genders in its only h1', () => {
    show(aJobSheet());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Boulangère / Boulanger');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('writes an epicene English name once and gives its language', () => {
    show(aJobSheet({ name: { masculine: 'data manager', feminine: 'data manager', lang: 'en' } }));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(/^Data manager$/);
    expect(within(heading).getByText('Data manager')).toHaveAttribute('lang', 'en');
  });

  it('shows a figure with its basis, condition, stage, source and the SMIC that it was', () => {
    const salary: SheetSection = {
      ...aSection('salary', pay.raw, { anchor: 'salaire', title: 'Salaire' }),
      kind: 'salary',
    };
    show(aJobSheet({ salaries: [pay], sources: [source], sections: [salary] }));
    const section = screen.getByRole('region', { name: 'Salaire' });
    expect(section).toHaveTextContent('partir de 1 801 € brut par mois');
    expect(section).toHaveTextContent('hors primes');
    expect(section).toHaveTextContent('Au début');
    expect(screen.getByText(/^Guide du fournil, Maison, 21 octobre 2025\. La fiche dit/)).toBeInTheDocument();
    expect(section).toHaveTextContent('Au SMIC : 1 867,02 € brut par mois');
    expect(section).toHaveTextContent('c’était le SMIC de novembre 2024');
  });

  it('says that a missing figure is missing', () => {
    show(aJobSheet());
    const figures = screen.getByRole('region', { name: 'En chiffres' });
    expect(within(figures).getAllByText('Non précisé')).toHaveLength(4);
    expect(screen.getByRole('region', { name: 'Ce que la fiche ne dit pas' })).toBeInTheDocument();
  });

  it('puts the title of a part without text of its own above its first sub-part', () => {
    show(
      aJobSheet({
        sections: [
          aSection('working-life', '', { anchor: 'vie-professionnelle', title: 'Vie professionnelle' }),
          aSection('job-market', 'Ça recrute.', {
            anchor: 'marche-du-travail',
            title: 'Intégrer le marché du travail',
            parent: 'working-life',
          }),
        ],
      }),
    );
    expect(screen.queryByRole('heading', { name: 'Vie professionnelle' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Intégrer le marché du travail' })).toHaveTextContent(
      'Vie professionnelle',
    );
  });

  it('keeps a section that the site does not know', () => {
    show(
      aJobSheet({
        sections: [aSection('other-folklore', 'La galette des rois.', { anchor: 'folklore', title: 'Folklore' })],
      }),
    );
    expect(screen.getByRole('region', { name: 'Folklore' })).toHaveTextContent('La galette des rois.');
  });

  it('does without contents and related jobs on a short sheet', () => {
    show(aJobSheet({ sections: [aSection('in-brief', 'Du pain.', { anchor: 'en-bref', title: 'En bref' })] }));
    expect(screen.queryByRole('navigation', { name: 'Dans cette fiche' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Métiers proches' })).not.toBeInTheDocument();
  });

  it('gives every part of a long sheet an anchor that the contents point at', () => {
    const { container } = show(
      aJobSheet({
        sections: [
          aSection('in-brief', 'Du pain.', { anchor: 'en-bref', title: 'En bref' }),
          aSection('duties', 'Pétrir.', { anchor: 'nature-du-travail', title: 'Nature du travail' }),
        ],
        otherNames: [{ feminine: 'mitronne', masculine: 'mitron', heading: 'mitron/ne', lang: 'fr' }],
      }),
    );
    const links = within(screen.getByRole('navigation', { name: 'Dans cette fiche' })).getAllByRole('link');
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) {
      expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('keeps the wording of the source where it differs from the two forms', () => {
    show(aJobSheet({ name: { masculine: 'boulanger', feminine: 'boulangère', heading: 'boulanger/ère' } }));
    expect(screen.getByText('boulanger/ère')).toBeInTheDocument();
  });

  it('ends with the credit, the sources and the dates, or says that there is none', () => {
    show(aJobSheet({ sources: [source], checkedAt: '2026-11-21' }));
    const provenance = screen.getByRole('region', { name: 'D’où vient cette fiche' });
    expect(provenance).toHaveTextContent('Fiches d’essai, 2026');
    expect(provenance).toHaveTextContent('Guide du fournil, Maison, 21 octobre 2025, licence ODbL');
    expect(provenance).toHaveTextContent('Vérifiée le 21 novembre 2026.');
    expect(provenance).toHaveTextContent('Date de mise à jour non précisée par la fiche.');
  });
});
