import { describe, expect, it } from 'vitest';
import { readPublicAddress } from '@/lib/site/public-address.mjs';

describe('readPublicAddress', () => {
  it.each([
    ['https://metiers.example.fr', 'https://metiers.example.fr'],
    ['https://metiers.example.fr/', 'https://metiers.example.fr'],
    ['HTTPS://Metiers.Example.fr/guide//', 'https://metiers.example.fr/guide'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['metiers.example.fr', undefined],
    ['ftp://metiers.example.fr', undefined],
    ['https://qui:secret@metiers.example.fr', undefined],
    ['https://metiers.example.fr/?x=1', undefined],
    ['https://metiers.example.fr/#ici', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s → %s', (typed, expected) => expect(readPublicAddress(typed)).toBe(expected));
});
