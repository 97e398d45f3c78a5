import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { UnknownAddress } from '@/components/not-found/unknown-address';
import type { JobRowData } from '@/lib/views/shared/job-row';

const row: JobRowData = {
  id: 'MET.1',
  slug: 'boulanger',
  name: { feminine: 'boulangère', masculine: 'boulanger', heading: 'boulanger', lang: 'fr' },
  emblem: { steps: null, domain: null, family: null, interests: [], place: null },
  line: 'Il fait du pain.',
  pay: null,
  studies: null,
  place: null,
  missing: null,
  because: null,
  listHref: '/selection?m=MET.1',
};

describe('an address without a page', () => {
  test('starts a search with the words of the address', () => {
    const { container } = render(<UnknownAddress words="boulangr" />);
    expect(screen.getByRole('searchbox', { name: 'Chercher un métier' })).toHaveValue('boulangr');
    expect(container.querySelector('form')).toHaveAttribute('action', '/metiers');
  });

  test('searches trainings where a training was looked for', () => {
    const { container } = render(<UnknownAddress subject="training" words="cap boulangr" />);
    expect(screen.getByRole('searchbox', { name: 'Chercher une formation' })).toHaveValue('cap boulangr');
    expect(container.querySelector('form')).toHaveAttribute('action', '/formations');
  });

  test('lists jobs and trainings with a near name, each leading to its page', () => {
    render(<UnknownAddress jobs={[row]} trainings={[{ slug: 'cap-boulanger', label: 'CAP boulanger' }]} />);
    const jobs = screen.getByRole('region', { name: 'Métiers au nom proche' });
    expect(within(jobs).getByRole('link', { name: /^boulangère ou boulanger/i })).toHaveAttribute(
      'href',
      '/metiers/boulanger',
    );
    const trainings = screen.getByRole('region', { name: 'Formations au nom proche' });
    expect(within(trainings).getByRole('link', { name: 'CAP boulanger' })).toHaveAttribute(
      'href',
      '/formations/cap-boulanger',
    );
  });

  test('lists the pages of domains or interests with a near name', () => {
    render(<UnknownAddress pages={[{ href: '/domaines/sciences', label: 'Sciences' }]} />);
    const pages = screen.getByRole('region', { name: 'Pages au nom proche' });
    expect(within(pages).getByRole('link', { name: 'Sciences' })).toHaveAttribute('href', '/domaines/sciences');
    expect(screen.getByText(/ce qui lui ressemble/)).toBeInTheDocument();
  });

  test('promises nothing and shows no empty list where nothing is near', () => {
    render(<UnknownAddress />);
    expect(screen.queryByRole('heading', { name: /nom proche/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/ce qui lui ressemble/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Le plan du site' })).toHaveAttribute('href', '/plan-du-site');
  });
});
