import { describe, expect, test } from 'vitest';
import { listPageNumbers } from '@/lib/listing/list-page-numbers';

const table: [page: number, pages: number, expected: (number | null)[]][] = [
  [1, 1, []],
  [1, 2, [1, 2]],
  [1, 3, [1, 2, 3]],
  [1, 30, [1, 2, null, 30]],
  [2, 30, [1, 2, 3, null, 30]],
  [4, 30, [1, 2, 3, 4, 5, null, 30]],
  [5, 30, [1, null, 4, 5, 6, null, 30]],
  [27, 30, [1, null, 26, 27, 28, 29, 30]],
  [30, 30, [1, null, 29, 30]],
];

describe('listPageNumbers', () => {
  test.each(table)('page %i of %i', (page, pages, expected) => {
    expect(listPageNumbers(page, pages)).toEqual(expected);
  });
});
