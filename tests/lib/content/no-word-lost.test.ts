import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { aContentFile, aContentFolder } from '@/tests/builders/content-files';
import { FUZZ_PATIENCE, fuzzBudget } from '@/tests/builders/fuzz-budget';
import { listMissingWords } from './list-words';

const JOB = readFileSync(new URL('../../fixtures/sheets/valid.md', import.meta.url), 'utf8').split('\n');
const TRAINING = `---
sources:
  - cle: site
    nom: Site de l'école
---
# CAP lutherie

## Informations générales

**ID:** FOR.1

**Code scolarité:** 12345

**Durée:** 3 ans

**Lien:** https://exemple.fr/

## Description

Des outils, du bois.

## Métiers associés

- luthier

## Poursuite d'études

Une mention.`.split('\n');

/** Lines as people write them, right or nearly so, each with a word of its own in the place of W; « ⏎ » ends a line, « ¦ » a shape. */
const SHAPES =
  `W ¦ - W ¦ * W ¦ 1. W ¦ > W ¦ - [ ] W ¦     W ¦             W ¦ \t- W ¦ -⏎W ¦ - x⏎  W ¦ | W | x | ¦ # W ¦ ## W
##W ¦ ### W ¦ #### W ¦ ####### W ¦ # W # ¦ W⏎--- ¦ W⏎=== ¦ **W** ¦ __W__ ¦ **W:** x ¦ **x:** W ¦ # x⏎⏎W
## Salaire⏎⏎W ¦ #Salaire W ¦ ## Salaire W ¦ ## Autres appellations⏎⏎W ¦ ## Autres appellations⏎⏎### x⏎W
## Autres appellations⏎⏎### W ¦ ## Autres appellations⏎⏎### x⏎- Féminin: W⏎- Féminin: x
## Autres appellations W ¦ **ID:** W ¦ **ID:** MET.17 W ¦ **ID:**⏎- MET.17⏎- W ¦ **Appellations:** W
**Appellations:**⏎- W ¦ **Appellations:**⏎W ¦ - Féminin: W ¦ - Masculin: W ¦ Féminin: W
- Féminin: luthière⏎- W ¦ **Codes ROME:** W ¦ **Codes ROME:** B1601 W ¦ **Codes ROME:**⏎- W
**Codes ROME:** B1601⏎⏎- W ¦ **Statuts possibles:** W ¦ **Statuts possibles:** salarié, W
**Statuts possibles:**⏎- salarié (W) ¦ **Niveau d'accès minimum:** W ¦ **Niveau d'accès minimum:** bac W
**Niveau d'accès minimum:**⏎- bac⏎- W ¦ **Durée des études:** W ¦ **Durée des études:** 3 ans⏎- W
**Salaire:** W ¦ **Salaire:** 1900 euros brut par mois⏎- W ¦ **Salaire annuel:**⏎W ¦ **Statut** W ¦ **Durée:** W
**Durée:** 2 ans W ¦ **Type:** W ¦ **Lien:** W ¦ **Lien:** https://exemple.fr/ W
**Lien:** [W](https://exemple.fr/) ¦ **Sigle:** W ¦ **Code scolarité:** W ¦ **ID:** FOR.1 W
## Métiers associés⏎⏎W ¦ ## Métiers associés⏎⏎- luthier W ¦ ## Métiers associés⏎⏎- W⏎- W
## Centres d'intérêt⏎⏎- W ¦ ## Centres d'intérêt⏎⏎W ¦ ## Centres d'intérêt⏎⏎- j'aime la nature⏎  W
## Formations⏎⏎- W (ID: FOR.1) ¦ ## Glossaire⏎⏎W ¦ ## Accès au métier⏎⏎#### Niveau W
## Accès au métier⏎⏎Niveau bac W⏎⏎W ¦ ## Qualités⏎⏎- x⏎  - W
## Salaire⏎⏎A partir de 1900 euros brut par mois W ¦ <p>W</p> ¦ <script>W</script> ¦ <b>W ¦ &nbsp;W ¦ \`W\`
\`\`\`⏎W⏎\`\`\` ¦ \`\`\`W⏎x⏎\`\`\` ¦ ~~~⏎W ¦ ![W](x.png) ¦ [W]: https://exemple.fr/ ¦ [W](https://exemple.fr/)
À compléter : W ¦ TODO W ¦ (à préciser : W) ¦ Lorem ipsum W ¦ --- ¦ *** ¦ ---⏎W⏎--- ¦ +++ ¦ ---⏎niveau: W⏎---
W : ¦ : W ¦ \\W ¦ =W= ¦ #W`
    .split(/ ¦ |\n/)
    .map((shape) => shape.replaceAll('⏎', '\n'));
const WORDS = 'abcdefgh'.split('').map((letter) => `zqw${letter}`);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.nat(200), shape: fc.constantFrom(...SHAPES) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop', 'indent', 'repeat'),
      at: fc.nat(200),
      size: fc.integer({ min: 1, max: 14 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Changes the body of a sheet, step after step; the words of a step are its own. */
function change(sheet: readonly string[], steps: readonly Step[]): string {
  const bodyStart = sheet.lastIndexOf('---') + 1;
  const lines = [...sheet];
  for (const [index, one] of steps.entries()) {
    const at = bodyStart + (one.at % (lines.length - bodyStart + 1));
    if ('shape' in one) lines.splice(at, 0, ...one.shape.replaceAll('W', WORDS[index] ?? '').split('\n'));
    else if (one.kind === 'drop') lines.splice(at, one.size);
    else if (one.kind === 'indent') lines[at] = ' '.repeat(one.size) + (lines[at] ?? '');
    else lines.splice(at, 0, ...lines.slice(bodyStart, bodyStart + one.size));
  }
  return lines.join('\n');
}

/** Words put into a sheet that are neither in its record nor in the words of a finding. */
function listLostWords(folder: 'jobs' | 'trainings', path: string, text: string): string[] {
  const catalogue = loadCatalogue(aContentFolder({ [folder]: [aContentFile(path, text)] }), '2026-11-22');
  const [record] = catalogue[folder];
  // Of a sheet in error there is no page: its error says so.
  if (!record) return [];
  const own = catalogue.diagnostics.filter(({ file }) => file === path);
  const told = own.flatMap(({ message, hint }) => [message, hint]);
  return listMissingWords(text, [JSON.stringify(record).replaceAll('\\n', ' '), ...told]).filter((word) =>
    WORDS.includes(word),
  );
}

describe('each word of a sheet is in its record or in a finding', () => {
  it.each([
    { folder: 'jobs', path: 'metiers/a.md', sheet: JOB },
    { folder: 'trainings', path: 'formations/a.md', sheet: TRAINING },
  ] as const)(
    '$folder',
    ({ folder, path, sheet }) => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: WORDS.length }), (steps) => {
          expect(listLostWords(folder, path, change(sheet, steps))).toEqual([]);
        }),
        fuzzBudget(400),
      );
    },
    FUZZ_PATIENCE,
  );
});
