import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CrowdDrawing } from '@/components/figures/pay-crowd';
import { choosePerRow } from '@/lib/views/shared/pay-crowd';

const scale = { smic: 'SMIC', inWords: '', smicAt: 5, ticks: [], places: 20, margin: 0.5 };

/** How many dots the path of a layer draws: each line is a file of them, one unit apart. */
function countDots(path: Element | null): number {
  return [...(path?.getAttribute('d') ?? '').matchAll(/v-([\d.]+)/g)].reduce(
    (total, [, length]) => total + Math.floor(Number(length)) + 1,
    0,
  );
}

it.each([
  [1, 0],
  [7, 3],
  [227, 42],
])('draws a dot a job: %d sure, %d not', (certain, uncertain) => {
  const columns = [
    { certain, uncertain },
    { certain: 0, uncertain: 0 },
    { certain: 5, uncertain: 0 },
  ];
  const perRow = 4;
  const rows = Math.ceil((certain + uncertain) / perRow);
  const { container } = render(<CrowdDrawing dots={{ columns, perRow, rows }} scale={scale} />);
  expect(countDots(container.querySelector('.stroke-accent'))).toBe(certain + 5);
  expect(countDots(container.querySelector('.crowd-hole'))).toBe(uncertain);
  expect(container.innerHTML.length).toBeLessThan(2000);
});

it('keeps a crowd low, whatever its number', () => {
  const spread = (certain: number) => ({ columns: [{ certain, uncertain: 0 }] });
  for (const number of [1, 30, 150, 900]) {
    const perRow = choosePerRow([spread(number)], scale);
    expect(number / perRow / (20.5 * (perRow + 0.6))).toBeLessThan(0.4);
  }
  expect(choosePerRow([spread(1)], scale)).toBe(2);
});
