import { expect, it } from 'vitest';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';

it.each([
  ['crêpière / crêpier', 'crêpière ou crêpier'],
  ['éclairagiste de scène / éclairagiste de scène', 'éclairagiste de scène'],
  ["cheffe d'atelier / chef d'atelier", "cheffe ou chef d'atelier"],
  ['artisane boulangère / artisan boulanger à son compte', 'artisane boulangère ou artisan boulanger à son compte'],
  ['interprète français / LSF', 'interprète français / LSF'],
  ['a / ab / abc', 'a / ab / abc'],
  ['officier/ère de police', 'officier/ère de police'],
])('%s → %s', (label, expected) => expect(formatNameLabel(label)).toBe(expected));
