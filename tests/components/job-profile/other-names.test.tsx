import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { OfficialTerm } from '@/lib/model/reference/official-terms';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';

const term: OfficialTerm = {
  foreign: ['trader'],
  feminine: 'opératrice de marché',
  masculine: 'opérateur de marché',
  source: 'Journal officiel du 28 décembre 2006',
  url: 'https://www.culture.fr/franceterme/terme/ECON1026',
};
const trader = aJobSheet({ name: { masculine: 'trader', lang: 'en' } });
const baker = aJobSheet({
  otherNames: [{ feminine: 'mitronne', masculine: 'mitron', heading: 'mitron/ne', lang: 'fr' }],
  romeAppellations: [
    { code: 'D1102', label: 'Boulanger / Boulangère bio' },
    { code: 'D1104', label: 'Boulanger / Boulangère bio' },
    { code: 'D1102', label: 'Tourier / Tourière' },
  ],
});
const rome = {
  key: 'rome',
  name: 'ROME 4.0 version 60',
  publisher: 'France Travail',
  date: '2025-09-18',
  url: null,
  licence: null,
};

function show(job: JobSheet) {
  const catalogue = aCatalogue({ jobs: [job], officialTerms: [term] });
  render(<JobProfile profile={toJobProfile(catalogue, job, '2026-11-22')} />);
  return document.getElementById('autres-noms');
}

describe('other names of a profile', () => {
  it('say the official term of an English name in both genders, with its source', () => {
    const section = show(trader);
    expect(section).toHaveTextContent(
      /Terme officiel pour « trader » : opératrice ou opérateur de marché \(Journal officiel du 28 décembre 2006\)/,
    );
    const link = within(section as HTMLElement).getByRole('link', { name: /Journal officiel/ });
    expect(link).toHaveAttribute('href', term.url);
    expect(screen.getAllByText('trader')[0]).toHaveAttribute('lang', 'en');
    expect(within(section as HTMLElement).queryByRole('list')).not.toBeInTheDocument();
  });

  it('fold the names of job offers away, each once, with where they come from', () => {
    const section = show({ ...baker, sources: [rome] });
    const group = within(section as HTMLElement).getByRole('group');
    expect(group).not.toHaveAttribute('open');
    expect(group).toHaveTextContent('Dans les offres d’emploi : 2 noms proches');
    expect(
      within(group)
        .getAllByRole('listitem', { hidden: true })
        .map((item) => item.textContent),
    ).toEqual(['Boulanger\u00a0/ Boulangère bio', 'Tourier\u00a0/ Tourière']);
    expect(group).toHaveTextContent('Source : ROME 4.0 version 60, France Travail, 18 septembre 2025.');
    // What is folded on screen is read on paper.
    expect(group).toHaveClass('print-open');
  });

  it('open the names of job offers where there is nothing beside them, and say that their version is not known', () => {
    const section = show({ ...baker, otherNames: [] });
    expect(within(section as HTMLElement).getByRole('group')).toHaveAttribute('open');
    expect(section).toHaveTextContent('ROME, France Travail, version non précisée');
  });

  it('are a part of the page only where there are some', () => {
    expect(show(aJobSheet())).not.toBeInTheDocument();
  });
});
