import { describe, expect, it } from 'vitest';
import { findExtract } from '@/lib/search/find-extract';
import { stemKey } from '@/lib/search/word-stems';

const extract = (text: string, ...words: string[]) => findExtract(text, new Set(words.map(stemKey)));

describe('findExtract', () => {
  it('keeps a short text whole, without its marks', () => {
    expect(extract('Elle **soigne** les [animaux](https://exemple.fr).', 'animaux')).toBe('Elle soigne les animaux');
  });

  it('finds words of the stem, whatever their accents', () => {
    expect(extract('Un SOIGNEUR passe.', 'soigner')).toBe('Un SOIGNEUR passe');
    expect(extract('Les Élevages.', 'elevage')).toBe('Les Élevages');
  });

  it('prefers the place where the words stand together', () => {
    const far = `Les animaux. ${'Autre chose. '.repeat(12)}Soigner des animaux malades demande du calme.`;
    expect(extract(far, 'soigner', 'animaux')).toBe('Soigner des animaux malades demande du calme');
  });

  it('says where something is left out, and ends at a word', () => {
    const long = `${'avant '.repeat(20)}puis le cheval ${'après '.repeat(40)}`;
    expect(extract(long, 'cheval')).toMatch(/^…avant puis le cheval après( après)*…$/);
  });

  it('never ends in half a word with an apostrophe', () => {
    const text = `${'mot '.repeat(5)}le cheval ${'ab '.repeat(22)}d'orge et de foin`;
    expect(extract(text, 'cheval')).not.toMatch(/ d…$/);
  });

  it.each(['', 'rien', '**', '<b'])('is empty where nothing is found: %j', (text) => {
    expect(extract(text, 'cheval')).toBe('');
  });

  it('fills 90 characters and no more', () => {
    const { length } = extract(`${'a b '.repeat(60)}cheval ${'c d '.repeat(60)}`, 'cheval');
    expect(length).toBeGreaterThan(86);
    expect(length).toBeLessThanOrEqual(90);
    const text = `Le cheval ${'anticonstitutionnellement '.repeat(30)}`;
    expect(extract(text, 'cheval').length).toBeLessThanOrEqual(90);
    expect(extract('x'.repeat(5_000), 'x'.repeat(5_000)).length).toBeLessThanOrEqual(90);
  });
});
