import { describe, expect, it } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { describeDiscrepancy } from '@/lib/pay/describe-discrepancy';
import { listPayDiscrepancies } from '@/lib/pay/list-pay-discrepancies';
import { NBSP } from '@/lib/text/spaces';
import { aSalary } from '@/tests/builders/a-salary';

const compare = (...salaries: Salary[]) =>
  listPayDiscrepancies(salaries.flatMap((salary) => (salary.kind === 'text' ? [] : [{ salary, year: salary.year }])));
const onisep = aSalary({ min: 2230, source: 'onisep', year: 2025 });

describe('listPayDiscrepancies', () => {
  it('measures the distance between the lowest and the highest lower bound', () => {
    const [discrepancy, ...others] = compare(onisep, aSalary({ min: 1500, max: 2500, source: 'blog' }));
    expect(others).toEqual([]);
    expect(discrepancy).toMatchObject({
      stage: 'beginner',
      euros: 730,
      percent: 49,
      isWide: true,
      severalSources: true,
      years: [2025],
    });
    expect(discrepancy?.reasons).toEqual(['undated', 'bounds']);
  });

  it.each([
    ['twenty percent is not more than the threshold', 2000, 2400, false],
    ['nor is what is written as twenty', 2083.33, 2500, false],
    ['a percent more is', 2000, 2420, true],
  ])('%s', (_, low, high, isWide) => {
    expect(compare(aSalary({ min: low }), aSalary({ min: high }))[0]?.isWide).toBe(isWide);
  });

  it('compares in one unit', () => {
    const [discrepancy] = compare(
      aSalary({ min: 12.14, period: 'hour', source: 'a' }),
      aSalary({ min: 1801, source: 'b' }),
    );
    expect(discrepancy?.lowest.amount).toBe(1801);
    expect(discrepancy?.highest.amount).toBeCloseTo(1841.23, 2);
    expect(discrepancy?.isWide).toBe(false);
  });

  it.each([
    ['gross and net', { basis: 'net' }],
    ['gross and what does not say', { basis: 'unspecified' }],
    ['pay by the month and by the day', { period: 'day' }],
    ['all jobs and the public service', { condition: 'dans la fonction publique hospitalière' }],
    ['all jobs and apprentices', { condition: 'pour un apprenti' }],
    ['with and without bonuses', { condition: 'hors primes' }],
    ['all regions and one', { condition: 'en Île-de-France' }],
  ] as const)('says nothing of figures that do not mean the same: %s', (_, other) => {
    expect(compare(onisep, aSalary({ min: 4000, source: 'b', ...other }))).toEqual([]);
  });

  it('compares figures under one condition, however it is typed', () => {
    const premium = (min: number, condition: string) => aSalary({ min, source: condition, condition });
    expect(compare(premium(2000, 'hors primes'), premium(3000, 'Hors  primes.'))).toHaveLength(1);
  });

  it('does not compare two figures that are said neither gross nor net', () => {
    const unclear = aSalary({ min: 2000, basis: 'unspecified' });
    expect(compare(unclear, unclear)).toEqual([]);
  });

  it('keeps stages apart, beginners first, and those of no stage last', () => {
    const senior = aSalary({ min: 4000, stage: 'senior' });
    expect(compare(senior, onisep)).toEqual([]);
    const unknown = aSalary({ min: 3000, stage: null });
    expect(compare(unknown, unknown, senior, senior, onisep, onisep).map(({ stage }) => stage)).toEqual([
      'beginner',
      'senior',
      null,
    ]);
  });

  it('leaves out words and amounts without a lower bound', () => {
    expect(compare(onisep, aSalary({ max: 5000 }), aSalary())).toEqual([]);
  });

  it.each([
    ['years', aSalary({ min: 2230, year: 2018 }), 'years'],
    ['a single amount beside a minimum', aSalary({ min: 2230, max: 2230, year: 2025 }), 'bounds'],
  ])('gives the reasons that the statements tell: %s', (_, other, reason) => {
    expect(compare(onisep, other)[0]?.reasons).toEqual([reason]);
  });
});

describe('describeDiscrepancy', () => {
  const say = (...salaries: Salary[]) => {
    const [discrepancy] = compare(...salaries);
    const words = discrepancy && describeDiscrepancy(discrepancy, ({ salary }) => salary.source ?? 'la fiche');
    const plain = (text: string) => text.replaceAll(NBSP, ' ');
    return words && { ...words, line: plain(words.line), reasons: words.reasons.map(plain) };
  };

  it('says by how much the sources disagree, and why', () => {
    const words = say(onisep, aSalary({ min: 1500, source: 'blog', year: 2018 }));
    expect(words?.line).toBe('Les sources ne sont pas d’accord : au plus bas, de 1 500 € à 2 230 € brut par mois.');
    expect(words?.reasons).toEqual([
      'Le plus bas est 1 500 € (blog), le plus haut 2 230 € (onisep).',
      'L’écart est d’environ 730 €, soit 49 %. Nous ne faisons pas de moyenne : tous les montants restent affichés.',
      expect.stringContaining('2018 pour le plus ancien, 2025 pour le plus récent'),
    ]);
  });

  it('does not blame sources where one gives several amounts', () => {
    const low = aSalary({ min: 1901 });
    const words = say(low, aSalary({ min: 2800 }));
    expect(words?.line).toContain('Plusieurs montants, selon le cas :');
    expect(words?.question).toBe('Pourquoi plusieurs montants ?');
    expect(say(low, aSalary({ min: 1950 }))).toBeNull();
  });

  it.each([
    ['close', 2300, 'beginner', 'Les sources sont proches : au plus bas, de 2 230 € à 2 300 € brut par mois.'],
    ['the same', 2230, 'beginner', 'Les sources donnent le même montant de départ.'],
    ['the same later', 2230, 'senior', 'Les sources donnent le même montant (en fin de carrière).'],
  ] as const)('says in one line that sources are %s', (_, min, stage, line) => {
    const words = say({ ...onisep, stage }, aSalary({ min, source: 'b', stage }));
    expect(words).toMatchObject({ line, reasons: [] });
  });
});
