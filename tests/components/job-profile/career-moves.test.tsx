import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProfileSection } from '@/components/job-profile/profile-section';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { toMovesPart } from '@/lib/views/job-profile/moves';
import { aSection } from '@/tests/builders/a-section';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';

const guide = {
  key: 'guide',
  name: 'Guide du fournil',
  publisher: 'Maison',
  date: '2025-10-21',
  url: null,
  licence: null,
};
const rome = {
  key: 'rome',
  name: 'ROME 4.0 version 60',
  publisher: 'France Travail',
  date: '2025-09-18',
  url: null,
  licence: null,
};
const aMove = (move: Partial<CareerMove>): CareerMove => ({
  direction: 'sideways',
  jobId: null,
  label: 'formatrice / formateur',
  condition: 'après un an de formation',
  rome: null,
  source: 'guide',
  line: 12,
  ...move,
});
const pastry = aJobSheet({
  id: 'MET.2',
  name: { masculine: 'pâtissier', feminine: 'pâtissière' },
  domains: [{ domain: 'métiers de bouche', subdomain: null }],
});
const mobility = (jobId: string, name: string, code: string) =>
  aMove({
    jobId,
    source: 'rome',
    condition: null,
    rome: { from: { code: 'D1102', label: 'Boulanger' }, toward: { code, label: name } },
  });

function show(job: JobSheet, others: JobSheet[] = []) {
  for (const part of toMovesPart(aCatalogue({ jobs: [job, ...others] }), job)) render(<ProfileSection part={part} />);
  return screen.getByRole('region', { name: 'Changer, évoluer' });
}
const sideOf = (title: string) => screen.getByRole('heading', { level: 3, name: title }).parentElement as HTMLElement;

describe('CareerMoves', () => {
  const market = (markdown: string) => aSection('job-market', markdown, { anchor: 'emploi' });
  const career = aSection('career', 'Ouvrir sa boutique.', { anchor: 'carriere' });
  it.each([
    ['the part made for it', [market('On peut évoluer.'), career], 'carriere'],
    ['the job market where it speaks of it', [market('On peut évoluer.')], 'emploi'],
    ['nothing where no part speaks of it', [market('Les offres sont rares.')], undefined],
  ])('sends for the rest to %s', (_, sections, anchor) => {
    const job = aJobSheet({ careerMoves: [aMove({})], sections });
    const [part] = toMovesPart(aCatalogue({ jobs: [job] }), job);
    expect(part?.prose?.anchor).toBe(anchor);
  });

  it('puts each move on its side, linked where the job has a sheet, with its condition', () => {
    show(
      aJobSheet({
        sources: [guide],
        careerMoves: [aMove({ jobId: 'MET.2', label: 'pâtissier' }), aMove({ direction: 'evolution' })],
      }),
      [pastry],
    );
    const link = within(sideOf('À côté')).getByRole('link', { name: 'Pâtissière ou pâtissier' });
    expect(link).toHaveAttribute('href', '/metiers/patissier');
    expect(link.closest('li')).toHaveAttribute('data-domaine', 'metiers-de-bouche');
    expect(link.closest('li')).toHaveTextContent('après un an de formation');
    expect(within(sideOf('Après')).getByText('Formatrice ou formateur')).toBeInTheDocument();
    expect(within(sideOf('Après')).queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByText('Avant')).not.toBeInTheDocument();
  });

  it('says a source once for the moves that share it', () => {
    show(
      aJobSheet({
        sources: [guide],
        careerMoves: [aMove({}), aMove({ label: 'chef' }), aMove({ label: 'pizzaïolo' })],
      }),
    );
    expect(screen.getAllByText('Guide du fournil, Maison, 21 octobre 2025')).toHaveLength(1);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('keeps ROME mobilities apart, without direction, and says who vouches for them', () => {
    const glacier = aJobSheet({ id: 'MET.3', name: { masculine: 'glacier' } });
    const section = show(
      aJobSheet({
        sources: [guide, rome],
        careerMoves: [aMove({}), mobility('MET.2', 'Pâtissier', 'D1104'), mobility('MET.3', 'Glacier', 'D1105')],
      }),
      [pastry, glacier],
    );
    expect(within(sideOf('À côté')).getAllByText('D’après France Travail (répertoire ROME)')).toHaveLength(1);
    expect(within(sideOf('À côté')).getAllByRole('link')).toHaveLength(2);
    expect(section).toHaveTextContent('Un diplôme peut être obligatoire.');
    expect(section).toHaveTextContent('ROME 4.0 version 60, France Travail, 18 septembre 2025');
  });

  it('tells what only the other sheet says, with that sheet’s source', () => {
    const baker = aJobSheet();
    const chief = aJobSheet({
      id: 'MET.9',
      name: { masculine: 'commis', feminine: 'commise' },
      sources: [guide],
      careerMoves: [aMove({ jobId: 'MET.1', direction: 'evolution' })],
    });
    show(baker, [chief]);
    const before = sideOf('Avant');
    expect(before).toHaveTextContent('Commise ou commis');
    expect(before).toHaveTextContent('après un an de formation, dit par sa fiche');
    expect(before).toHaveTextContent('Guide du fournil');
  });

  it('leads to the part of the sheet that tells it in words', () => {
    const career = aSection('career', 'On devient chef.', {
      anchor: 'carriere-et-perspectives',
      title: 'Carrière et perspectives',
    });
    show(aJobSheet({ careerMoves: [aMove({})], sections: [career] }));
    expect(screen.getByRole('link', { name: 'Carrière et perspectives' })).toHaveAttribute(
      'href',
      '#carriere-et-perspectives',
    );
  });

  it.each([
    ['says so', 'Après quelques années, on peut évoluer vers un poste de chef.', true],
    ['does not', 'Les recrutements sont nombreux.', false],
  ])('leads to the part on the job market only where it %s', (_, words, isNamed) => {
    const market = aSection('job-market', words, { anchor: 'emploi', title: 'Intégrer le marché du travail' });
    show(aJobSheet({ careerMoves: [aMove({})], sections: [market] }));
    expect(screen.queryAllByText(/La fiche en parle aussi/)).toHaveLength(Number(isNamed));
  });

  it('is nothing where no sheet states a move', () => {
    const job = aJobSheet();
    expect(toMovesPart(aCatalogue({ jobs: [job] }), job)).toEqual([]);
  });
});
