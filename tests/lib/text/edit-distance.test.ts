import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typingErrors } from '@/lib/text/edit-distance';

it.each([
  ['boulanger', 'boulanger', 0],
  ['boulangre', 'boulanger', 1],
  ['boulnger', 'boulanger', 1],
  ['boulangger', 'boulanger', 1],
  ['boulamger', 'boulanger', 1],
  ['fotographe', 'photographe', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s and %s: %i', (a, b, errors) => expect(typingErrors(a, b)).toBe(errors));

it('is the same both ways', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => typingErrors(a, b) === typingErrors(b, a)));
});
