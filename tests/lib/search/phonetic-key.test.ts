import { expect, it } from 'vitest';
import { phoneticKey } from '@/lib/search/phonetic-key';

it.each([
  ['fotografe', 'photographe'],
  ['veterinere', 'veterinaire'],
  ['farmacien', 'pharmacien'],
  ['fisicien', 'physicien'],
  ['arkitecte', 'architecte', false],
  ['jandarme', 'gendarme'],
  ['macon', 'masson', false],
  ['kuisinier', 'cuisinier'],
  ['psicologue', 'psychologue', false],
  ['maitre', 'metre'],
  ['apotiquaire', 'apothicaire'],
  ['pillote', 'pilote'],
  ['avoka', 'avocat'],
  ['boulanger', 'boucher', false],
])('%s sounds like %s', (a, b, alike = true) => expect(phoneticKey(a) === phoneticKey(b)).toBe(alike));
