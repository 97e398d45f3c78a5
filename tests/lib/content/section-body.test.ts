import { expect, test } from 'vitest';
import { collapseBlankLines } from '@/lib/content/parse/section-body';

test.each([
  ['Un.\n\n\n\nDeux.\n\n\nTrois.', 'Un.\n\nDeux.\n\nTrois.'],
  ['Un.\nDeux.\n\nTrois.', 'Un.\nDeux.\n\nTrois.'],
  ['```\nun\n\n\ndeux\n```', '```\nun\n\n\ndeux\n```'],
])('blank lines mean something in code only: %j', (markdown, collapsed) => {
  expect(collapseBlankLines(markdown)).toBe(collapsed);
});
