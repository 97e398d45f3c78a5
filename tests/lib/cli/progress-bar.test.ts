import { expect, it } from 'vitest';
import { drawProgress } from '@/lib/cli/progress-bar';
import { aTerminal } from './a-terminal';

function draw(total: number, isWatched: boolean): string {
  const terminal = aTerminal({ isWatched });
  const progress = drawProgress(terminal, 'Lecture');
  for (let done = 0; done <= total; done += 1) progress(done, total);
  return terminal.errorText();
}

it('draws on a watched terminal beyond 200 files, and clears its line at the end', () => {
  const text = draw(201, true);
  expect(text).toContain('Lecture');
  expect(text).toContain('50 %');
  expect(text.endsWith('\r\u001b[K')).toBe(true);
});

it.each([
  [200, true],
  [5000, false],
])('draws nothing for %i files when watched is %s', (total, isWatched) => {
  expect(draw(total, isWatched)).toBe('');
});
