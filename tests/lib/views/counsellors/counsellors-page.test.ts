import { expect, it } from 'vitest';
import { toCounsellorsPage } from '@/lib/views/counsellors/counsellors-page';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const today = '2026-11-22';
const guide = { key: 'guide', name: 'Guide du fournil', publisher: 'Maison', date: '2025', url: null, licence: null };
const paid = { salaries: [aSalary({ min: 2400, source: 'guide' })] };
const job = (id: string, masculine: string, fields = {}) => aJobSheet({ id, name: { masculine }, ...fields });

it('shows the job with the most sources among those that give an amount, each figure with its source', () => {
  const jobs = [
    job('MET.1', 'aide', { sources: [guide, { ...guide, key: 'autre' }] }),
    job('MET.2', 'boulanger', paid),
    job('MET.3', 'charron', { ...paid, sources: [guide] }),
    job('MET.4', 'danseur', { ...paid, sources: [guide] }),
  ];
  const { example } = toCounsellorsPage(aCatalogue({ jobs }), today);
  expect(example).toMatchObject({ name: 'Charron', path: '/metiers/charron' });
  expect(example?.pay?.value).toMatch(/^2\s400\s€ brut$/);
  expect(example?.pay?.source).toContain('Guide du fournil, Maison, 2025');
  expect(example?.lists['/selection/classe']).toMatch(/^\/selection\/classe\?m=MET\.3/);
});

it('does without amounts, and without jobs', () => {
  expect(toCounsellorsPage(aCatalogue({ jobs: [job('MET.1', 'aide')] }), today).example).toMatchObject({ pay: null });
  expect(toCounsellorsPage(aCatalogue(), today)).toEqual({ example: null, reportTo: null });
});
