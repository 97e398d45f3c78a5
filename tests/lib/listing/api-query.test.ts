import { describe, expect, test } from 'vitest';
import { parseApiQuery } from '@/lib/listing/api-query';

describe('parseApiQuery', () => {
  test.each([
    ['', '', 10],
    ['q=pain', 'pain', 10],
    ['q=+pain+&limit=3', 'pain', 3],
    ['q=pain&limit=51', 'pain', 50],
    ['limit=99999999999999999999999', '', 50],
    ['limit=007', '', 7],
    ['q=a&q=b&limit=1&limit=2', 'a', 1],
  ])('%s', (query, q, limit) => {
    expect(parseApiQuery(new URLSearchParams(query))).toEqual({ kind: 'search', q, limit });
  });

  test.each(['0', '-1', '1.5', '1e3', 'dix', '', ' 3', '٣'])('refuses a limit of %j and says what to type', (limit) => {
    const answer = parseApiQuery(new URLSearchParams({ q: 'pain', limit }));
    expect(answer).toMatchObject({ kind: 'refused', error: expect.stringMatching(/nombre entier de 1 à 50/) });
  });

  test('cuts the words at 200 characters and the refused value at 20', () => {
    const long = 'x'.repeat(10_000);
    expect(parseApiQuery(new URLSearchParams({ q: long }))).toMatchObject({ q: 'x'.repeat(200) });
    const answer = parseApiQuery(new URLSearchParams({ limit: long }));
    expect(answer.kind === 'refused' && answer.error.length).toBeLessThan(200);
  });
});
