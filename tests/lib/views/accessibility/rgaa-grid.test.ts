import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toAccessibilityPage } from '@/lib/views/accessibility/accessibility-page';
import { AUTOMATIC_CHECKS } from '@/lib/views/accessibility/automatic-checks';
import { RGAA_GRID } from '@/lib/views/accessibility/rgaa-grid';

const criteria = RGAA_GRID.flatMap((theme) => theme.criteria);

describe('the grid of the RGAA 4.1.2', () => {
  it('has the criteria of each of the thirteen themes', () => {
    expect(RGAA_GRID.map((theme) => theme.criteria.length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
    expect(criteria).toHaveLength(106);
    const rows = toAccessibilityPage().themes.flatMap((theme) => theme.rows);
    expect([rows.at(0), rows.at(31), rows.at(-1)]).toMatchObject([
      { number: '1.1' },
      { number: '5.5', verdict: 'Conforme' },
      { number: '13.12' },
    ]);
  });

  it('names a test or what a person looked at for all that it calls met, and says why for what it calls broken or absent', () => {
    const unfounded = criteria.filter(({ verdict, checks, byHand, note }) =>
      verdict === 'met' ? checks.length === 0 && !byHand : verdict !== 'unchecked' && !note,
    );
    expect(unfounded.map(({ subject }) => subject)).toEqual([]);
  });

  it.each(Object.entries(AUTOMATIC_CHECKS))('relies on a test that exists, for some criterion: %s', (name, check) => {
    expect(readFileSync(check.file, 'utf8').includes(check.title)).toBe(true);
    expect(criteria.flatMap(({ checks }) => checks)).toContain(name);
  });

  it('counts every criterion once, over all and by theme', () => {
    const { summary, themes } = toAccessibilityPage();
    const sum = (text: string) => (text.match(/\d+/g) ?? []).reduce((total, count) => total + Number(count), 0);
    expect(sum(summary)).toBe(106);
    expect(themes.map((theme) => sum(theme.summary))).toEqual(themes.map(({ rows }) => rows.length));
  });
});
