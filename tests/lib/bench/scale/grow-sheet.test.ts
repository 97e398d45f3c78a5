import { describe, expect, it } from 'vitest';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { createSheetGrower } from '@/tests/bench/scale/grow-sheet';
import { createRandom } from '@/tests/bench/search/seeded-random';

const sheet = (id: string, names: [string, string], lead: string, pay: string) => `---
mis-a-jour: 2026-11-26
---
# ${names[0]}/${names[1]}

**ID:** ${id}

**Appellations:**
- Féminin: ${names[1]}
- Masculin: ${names[0]}

## Autres appellations

### mitronne / mitron
- Féminin: mitronne
- Masculin: mitron

## Présentation

${lead}

## Vie professionnelle

### Salaire

${pay}
`;
const sheets = [
  sheet('MET.17', ['boulanger', 'boulangère'], 'Pétrir la nuit.', '2000 euros brut par mois.'),
  sheet('MET.25', ['soudeur', 'soudeuse'], 'Assembler des tôles.', '2100 euros brut par mois.'),
];
const grow = createSheetGrower(sheets, createRandom(1));
const name = { masculine: 'boulanger de tôles', feminine: 'boulangère de tôles' };

describe('createSheetGrower', () => {
  const made = grow(sheets[0] ?? '', 'MET.1000002', name);

  it('makes a sheet that is read like any other, under its own name and id', () => {
    const { job, diagnostics } = parseJobSheet(made, 'metiers/metier-1000002.md');
    expect(job).toMatchObject({ id: 'MET.1000002', name, otherNames: [] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('draws the text from the same section of all sheets, and keeps the figures of the copied one', () => {
    const leads = Array.from({ length: 20 }, () => grow(sheets[0] ?? '', 'MET.1000003', name)).map(
      (copy) => /## Présentation\n\n(.*)/.exec(copy)?.[1],
    );
    expect(new Set(leads)).toEqual(new Set(['Pétrir la nuit.', 'Assembler des tôles.']));
    expect(made).toContain('2000 euros brut par mois.');
  });

  it('is the same for the same seed', () => {
    const again = createSheetGrower(sheets, createRandom(1))(sheets[0] ?? '', 'MET.1000002', name);
    expect(again).toBe(made);
  });
});
