import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Salaries } from '@/components/salaries/salaries';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { NBSP } from '@/lib/text/spaces';
import { toSalaries } from '@/lib/views/salaries/salaries';
import { aCatalogue } from '../../builders/a-catalogue';
import { aJobSheet } from '../../builders/a-job-sheet';
import { aSalary } from '../../builders/a-salary';

const today = '2026-11-22';
const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(NBSP, ' ');
const cap = { label: 'CAP ou équivalent', slug: 'cap', rank: 3 };
const bac5 = { label: 'bac + 5', slug: 'bac-5', rank: 10 };

function jobs(level: typeof cap, amounts: (number | null)[], fields: Partial<Omit<JobSheet, 'name'>> = {}): JobSheet[] {
  return amounts.map((min, index) =>
    aJobSheet({
      id: `MET.${level.rank}${index}`,
      name: { masculine: `métier ${level.rank} ${index}` },
      minimumLevel: level,
      salaries: min === null ? [] : [aSalary({ min })],
      ...fields,
    }),
  );
}

function show(all: JobSheet[]) {
  const salaries = toSalaries(aCatalogue({ jobs: all }), today);
  return { salaries, ...render(<Salaries salaries={salaries} />) };
}

describe('Salaries', () => {
  const few = [...jobs(cap, [1801, 1801, null]), ...jobs(bac5, [2230, 3100])];

  it('counts the sheets of each band, from the lowest used to the highest, each leading to its jobs', () => {
    show(few);
    const table = screen.getByRole('table', { name: /par tranche/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(textOf)).toEqual([
      '1 750 à 2 000 €SMIC : 1 867,02 €2 fiches',
      '2 000 à 2 250 €1 fiche',
      '2 250 à 2 500 €0 fiche',
      '2 500 à 2 750 €0 fiche',
      '2 750 à 3 000 €0 fiche',
      '3 000 à 3 250 €1 fiche',
    ]);
    expect(within(table).getByRole('link', { name: /^1.750/ })).toHaveAttribute('href', '/metiers?salaire=1750-2000');
    expect(within(table).getAllByRole('link')).toHaveLength(3);
  });

  it('says how many sheets say nothing, and how many are below the SMIC', () => {
    const { container } = show([
      ...few,
      aJobSheet({ id: 'MET.99', salaries: [aSalary()] }),
      aJobSheet({ id: 'MET.98', salaries: [aSalary({ min: 1700 })] }),
    ]);
    expect(screen.getByRole('link', { name: /2.fiches ne donnent pas de montant mensuel/ })).toHaveAttribute(
      'href',
      '/metiers?salaire=non-precise',
    );
    expect(textOf(container)).toContain('1 dit la paie en mots');
    expect(textOf(container)).toContain('1 n’en dit rien');
    expect(textOf(container)).toContain(
      '2 fiches donnent le SMIC d’une année passée : elles comptent au SMIC d’aujourd’hui, 1 867,02 € brut par mois depuis le 1er juin 2026',
    );
    expect(textOf(container)).toContain(
      '1 sous le SMIC d’aujourd’hui (ancien, hors primes ou à temps partiel), compté au SMIC',
    );
  });

  it('answers for all sheets, then for each level from the shortest, and warns that they are few', () => {
    const { container, salaries } = show(few);
    expect(textOf(container)).toContain(
      'Sur 4 métiers au montant mensuel connu, 2 débutent au SMIC ou un peu au-dessus, 1',
    );
    const levels = within(screen.getByRole('region', { name: 'Par niveau d’études' })).getAllByRole('listitem');
    expect(levels.map(textOf)).toEqual([
      'CAP ou équivalentLes 2 métiers au montant mensuel connu débutent au SMIC ou un peu au-dessus.1 métier ne donne pas de montant mensuel',
      'Bac + 5Sur 2 métiers, 1 débute de 10 à 30 % au-dessus du SMIC, 1 nettement au-dessus.',
    ]);
    expect(within(levels[0] as HTMLElement).getByRole('link', { name: 'CAP ou équivalent' })).toHaveAttribute(
      'href',
      '/metiers?niveau=cap',
    );
    expect(salaries.lead.replaceAll(NBSP, ' ')).toBe(
      '4 fiches sur 5 donnent un salaire de début en chiffres. C’est trop peu pour en tirer une règle.',
    );
  });

  it('writes large numbers the French way', () => {
    const { salaries } = show(
      jobs(
        cap,
        Array.from({ length: 1043 }, () => 2000),
      ),
    );
    expect(salaries.lead).toContain(`1${NBSP}043${NBSP}fiches sur 1${NBSP}043 `);
  });

  it('has first the domains where fewest begin near the SMIC', () => {
    show([
      ...jobs(cap, [1900, 1900], { domains: [{ domain: 'sciences', subdomain: null }] }),
      ...jobs(bac5, [3000, 1900], { domains: [{ domain: 'droit', subdomain: null }] }),
    ]);
    const domains = within(screen.getByRole('region', { name: 'Par domaine' })).getAllByRole('heading', { level: 3 });
    expect(domains.map(textOf)).toEqual(['Droit', 'Sciences']);
  });

  it('crosses levels and bands, each number leading to its jobs', () => {
    const { container } = show(few);
    const links = [...container.querySelectorAll('details a')];
    const link = links.find((each) => each.getAttribute('href') === '/metiers?niveau=bac-5&salaire=2000-2250');
    expect(link ?? null).toHaveTextContent('1');
  });

  it('has no part for domains that no sheet names, and one for those it does', () => {
    show(few);
    expect(screen.queryByRole('heading', { name: 'Par domaine' })).not.toBeInTheDocument();
    const { container } = show(jobs(cap, [2000], { domains: [{ domain: 'sciences', subdomain: null }] }));
    expect(container.querySelector('a[href="/metiers?domaine=sciences"]')).toHaveTextContent('Sciences');
  });

  it('says that there is nothing where no sheet gives an amount', () => {
    const { salaries } = show(jobs(cap, [null]));
    expect(salaries.lead).toContain('Aucune fiche');
    expect(salaries.groups).toEqual([]);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
