import { describe, expect, it } from 'vitest';
import { oncePerCatalogue, oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import { aCatalogue } from '@/tests/builders/a-catalogue';

describe('oncePerCatalogue', () => {
  it('builds once for a catalogue, anew for another', () => {
    const countOf = oncePerCatalogue(({ jobs }) => ({ count: jobs.length }));
    const [one, other] = [aCatalogue(), aCatalogue()];
    expect(countOf(one)).toBe(countOf(one));
    expect(countOf(one)).not.toBe(countOf(other));
  });

  it('is shared by the copies of a module only where it bears their name', () => {
    const catalogue = aCatalogue();
    const copy = (sharedAs?: string) => oncePerCatalogue(() => ({}), sharedAs)(catalogue);
    expect(copy('tried')).toBe(copy('tried'));
    expect(copy('tried')).not.toBe(copy('other'));
    expect(copy()).not.toBe(copy());
  });
});

it('a value that is null is found once too', () => {
  let calls = 0;
  const find = oncePerObject(() => {
    calls += 1;
    return null;
  });
  const key = {};
  expect([find(key), find(key), calls]).toEqual([null, null, 1]);
});
