import { describe, expect, it } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { describeDiscrepancy } from '@/lib/pay/describe-discrepancy';
import { listPayDiscrepancies } from '@/lib/pay/list-pay-discrepancies';
import { findNetRate } from '@/lib/pay/net-rate';
import { NBSP } from '@/lib/text/spaces';
import { WAGES } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const rate = findNetRate(WAGES);
const compare = (...salaries: Salary[]) =>
  listPayDiscrepancies(
    salaries.map((salary) => ({ salary, year: salary.year })),
    rate,
  );
const onisep = aSalary({ min: 2230, source: 'onisep', year: 2025 });

describe('comparePayStatements', () => {
  it('measures the distance between the lowest and the highest lower bound', () => {
    const [discrepancy, ...others] = compare(
      onisep,
      aSalary({ min: 1500, max: 2500, basis: 'unspecified', source: 'blog' }),
    );
    expect(others).toEqual([]);
    expect(discrepancy).toMatchObject({
      stage: 'beginner',
      euros: 730,
      isWide: true,
      severalSources: true,
      years: [2025],
    });
    expect(discrepancy?.ratio).toBeCloseTo(0.487, 3);
    expect(discrepancy?.reasons).toEqual(['undated', 'basis-unknown', 'bounds']);
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

  it('compares net pay by its estimate', () => {
    const [discrepancy] = compare(aSalary({ min: 2196 }), aSalary({ min: 2121, basis: 'net' }));
    expect(discrepancy?.highest).toMatchObject({ isEstimated: true });
    expect(discrepancy?.reasons).toEqual(['net-estimated']);
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
    ['conditions', aSalary({ min: 2230, year: 2025, condition: 'en Île-de-France' }), 'conditions'],
    ['a single amount beside a minimum', aSalary({ min: 2230, max: 2230, year: 2025 }), 'bounds'],
  ])('gives the reasons that the statements tell: %s', (_, other, reason) => {
    expect(compare(onisep, other)[0]?.reasons).toEqual([reason]);
  });
});

describe('describeDiscrepancy', () => {
  const say = (...salaries: Salary[]) => {
    const [discrepancy] = compare(...salaries);
    const words = discrepancy && describeDiscrepancy(discrepancy, ({ salary }) => salary.source ?? 'la fiche');
    return words && { ...words, text: words.text.replaceAll(NBSP, ' ') };
  };

  it('says by how much the sources disagree, and why', () => {
    const words = say(onisep, aSalary({ min: 1500, source: 'blog', year: 2018, basis: 'unspecified' }));
    expect(words?.title).toBe('Les sources ne sont pas d’accord');
    expect(words?.text).toContain('de 1 500 € (blog) à 2 230 € (onisep)');
    expect(words?.text).toContain('L’écart est de 730 €, soit 49 % ; il est signalé au-delà de 20 %.');
    expect(words?.reasons).toHaveLength(2);
    expect(words?.reasons[0]).toContain('2018 pour le plus ancien, 2025 pour le plus récent');
  });

  it('does not blame sources where one gives several amounts', () => {
    const private_ = aSalary({ min: 1801, condition: 'dans le privé' });
    expect(say(private_, aSalary({ min: 2800, condition: 'à l’hôpital' }))).toMatchObject({
      title: 'Plusieurs montants, selon le cas',
      reasons: ['Ils ne valent pas dans les mêmes conditions.'],
    });
    expect(say(private_, aSalary({ min: 1850, condition: 'à l’hôpital' }))).toBeNull();
  });

  it('marks an estimate', () => {
    expect(say(aSalary({ min: 2171, source: 'a' }), aSalary({ min: 2121, basis: 'net', source: 'b' }))?.text).toContain(
      'à environ 2 800 € (b)',
    );
  });

  it('says that sources are close', () => {
    expect(say(onisep, aSalary({ min: 2300, source: 'b' }))?.title).toBe('Les sources sont proches');
  });
});
