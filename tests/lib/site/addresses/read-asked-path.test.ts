import { expect, test } from 'vitest';
import { readAskedPath } from '@/lib/site/addresses/read-asked-path';

test.each([
  ['the address asked for', '/metiers/MET.93', '/metiers/MET.93'],
  ['the address asked for, with a query of its own', '/metiers/MET.93?chemin=autre', '/metiers/MET.93'],
  ['a path with bytes that are not UTF-8, left escaped', '/metiers/%ff', '/metiers/%ff'],
  ['the landing address itself', '/adresse-inconnue', ''],
])('%s', (_, address, path) => {
  expect(readAskedPath(`http://site.example${address}`)).toBe(path);
});

test('a very long path is cut', () => {
  expect(readAskedPath(`http://site.example/${'a'.repeat(9000)}`)).toHaveLength(500);
});
