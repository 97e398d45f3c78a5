import { expect, test } from 'vitest';
import { readAskedPath } from '@/lib/addresses/read-asked-path';

test.each([
  ['the address asked for', '/metiers/MET.93', '/metiers/MET.93'],
  ['the address asked for, with a query of its own', '/metiers/MET.93?chemin=autre', '/metiers/MET.93'],
  ['the landing address, one value', '/adresse-inconnue?chemin=metiers/MET.93', 'metiers/MET.93'],
  ['the landing address, one value per segment', '/adresse-inconnue?chemin=metiers&chemin=MET.93', 'metiers/MET.93'],
  ['an escaped value', '/adresse-inconnue?chemin=metiers%2Fboulang%C3%A8re', 'metiers/boulangère'],
  ['bytes that are not UTF-8', '/adresse-inconnue?chemin=%ff', '\ufffd'],
  ['no value', '/adresse-inconnue', ''],
])('%s', (_, address, path) => {
  expect(readAskedPath(`http://site.example${address}`)).toBe(path);
});

test('a very long path is cut', () => {
  expect(readAskedPath(`http://site.example/${'a'.repeat(9000)}`)).toHaveLength(500);
});
