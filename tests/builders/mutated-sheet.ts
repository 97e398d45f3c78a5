import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Words that no sheet writes: each change of a sheet brings one of its own. */
export const OWN_WORDS: readonly string[] = 'abcdefgh'.split('').map((letter) => `zqw${letter}`);

const JOB = readFileSync(new URL('../fixtures/sheets/valid.md', import.meta.url), 'utf8').split('\n');
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
/** Every key of a head, with the words of a workshop. */
const JOB_HEAD = `domaines:
  - arts, culture, artisanat/artisanat d'art
langue-du-nom: fr
salaires:
  - experience: debutant
    min: 1900
    max: 2200
    environ: true
    periode: mois
    base: brut
    condition: hors primes
    source: enquete
    annee: 2026
etudes:
  - depart: apres-3e
    annees: 3
    annees-max: 5
    texte: trois à cinq ans d'école
    source: enquete
    annee: 2026
parcours:
  - vers: archetière / archetier
    sens: evolution
    condition: après dix ans d'atelier
    source: enquete
niveau:
  source: enquete
statuts:
  source: enquete
journee:
  lieu: un atelier de Mirecourt
  temoin: Jeanne, 26 ans
  moments:
    - heure: 8 h
      texte: les planches sont triées
    - heure: 8 h 45
      texte: la voûte prend forme
  source: enquete
  annee: 2026
exigences:
  - texte: un titre d'artisan
    article: Code de l'artisanat, article L121-1
    source: enquete
sources:
  - cle: enquete
    nom: Enquête auprès des ateliers
    editeur: Association des ateliers
    date: 2026-03
    adresse: https://exemple.fr/enquete
    licence: CC BY 4.0
    lu-le: 2026-11-01
rome:
  - code: B1601
    libelle: Métallerie d'art
    appellations:
      - Ferronnier / Ferronnière d'art
liens:
  - libelle: le site de l'association
    adresse: https://exemple.fr/
anciens-noms:
  - facteur-de-violons
verifie-le: 2026-11-01
mis-a-jour: 2026-10-15`.split('\n');
const TRAINING_HEAD = `id: FOR.1
sources:
  - cle: site
    nom: Site de l'école
    editeur: L'école
    date: 2026
    adresse: https://exemple.fr/
    licence: CC BY 4.0
verifie-le: 2026-11-01
mis-a-jour: 2026-10-15`.split('\n');

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
W : ¦ : W ¦ \\W ¦ =W= ¦ #W ¦ <W> ¦ <W/> ¦ <a href="https://exemple.fr/W">x</a> ¦ <img alt="W"> ¦ <?W?> ¦ <!W> ¦ <b>W</b> ¦ <p title="W">x</p>
<style>W</style> ¦ <https://exemple.fr/W> ¦ https://exemple.fr/W ¦ [x](https://exemple.fr/ "W") ¦ [x](W) ¦ ![x](W.png) ¦ [x][W] ¦ [W][x]
a&W;b ¦ \`\`\`W\`\`\` ¦ \`\`\`⏎x⏎\`\`\`W ¦ ~~~ W⏎x⏎~~~ ¦ **W ¦ __W ¦ x[^W] ¦ [^W]: x ¦ {#W} ¦ {W} ¦ <span title="x⏎W">x</span> ¦ $W$
## x {#W} ¦ ## W {#x} ¦ ## [W](https://exemple.fr/) ¦ ### <b>W</b> ¦ ## Outils⏎⏎| W | x |⏎| --- | --- |⏎| x | x |`
    .split(/ ¦ |\n/)
    .map((shape) => shape.replaceAll('⏎', '\n'));

/** Values as they are found in heads, with the same W. */
const VALUES = [
  ...'W ¦ [W] ¦ [W, W] ¦ {x: W} ¦ {W: x} ¦ "W ¦ \'W ¦ "W" ¦ *W ¦ &W x ¦ *x ¦ &x W ¦ !W x ¦ !!str W ¦ !!int W ¦ W: W ¦ W #x'.split(
    ' ¦ ',
  ),
  ...'@W ¦ `W` ¦ %W ¦ -W ¦ - W ¦ ? W ¦ | ¦ > ¦ |\n      W ¦ null ¦ ~ ¦ true ¦ no ¦ 0 ¦ -1 ¦ 1e999 ¦ .nan ¦ 0x1F ¦ 1900 ¦ "1900"'.split(
    ' ¦ ',
  ),
  ...'2026-02-30 ¦ 2026-11-01 ¦ 2026 ¦ https:// ¦ https://exemple.fr/W ¦ W@exemple.fr ¦ javascript:W ¦ enquete ¦ [] ¦ {} ¦ ""'.split(
    ' ¦ ',
  ),
  `W ${'x'.repeat(5000)}`,
  '9'.repeat(400),
  '['.repeat(3000),
];
const HEAD_LINES = [
  ...'W: W ¦ - W ¦   W ¦   - W ¦     W: W ¦ W ¦ \tW ¦ <<: *x ¦ x: &x W ¦ ... ¦ %YAML 1.2 ¦       W: W ¦       - W ¦ Niveau: W ¦ domaine: W'.split(
    ' ¦ ',
  ),
  ...'salaire: W ¦ "mis-a-jour": W ¦ constructor: W ¦ __proto__: W ¦ ? W ¦ : W ¦ "W": x ¦ 12: W ¦ [W]: x'.split(' ¦ '),
];

const bodyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.nat(200), text: fc.constantFrom(...SHAPES) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('drop' as const, 'indent' as const, 'repeat' as const),
      at: fc.nat(200),
      size: fc.integer({ min: 1, max: 14 }),
    }),
  },
);
const headStep = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), at: fc.nat(200), text: fc.constantFrom(...VALUES) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(200), text: fc.constantFrom(...HEAD_LINES) }),
  fc.record({
    kind: fc.constantFrom('key' as const, 'drop' as const, 'indent' as const, 'unindent' as const, 'tab' as const),
    at: fc.nat(200),
    size: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(200), size: fc.integer({ min: 1, max: 4 }) }),
);
type Step = typeof bodyStep | typeof headStep extends fc.Arbitrary<infer T> ? T : never;

/** Changes lines, step after step; the words of a step are its own. */
function change(sheet: readonly string[], steps: readonly Step[]): string[] {
  const lines = [...sheet];
  for (const [index, step] of steps.entries()) {
    const at = step.at % (lines.length + 1);
    const line = lines[at] ?? '';
    const text = 'text' in step ? step.text.replaceAll('W', OWN_WORDS[index] ?? '') : '';
    const size = 'size' in step ? step.size : 0;
    if (step.kind === 'insert') lines.splice(at, 0, ...text.split('\n'));
    else if (step.kind === 'value') lines[at] = line.replace(/(:\s|-\s)?[^:]*$/, (_, mark = ': ') => `${mark}${text}`);
    else if (step.kind === 'drop') lines.splice(at, size);
    else if (step.kind === 'indent') lines[at] = ' '.repeat(size) + line;
    else if (step.kind === 'unindent') lines[at] = line.slice(size);
    else if (step.kind === 'tab') lines[at] = line.replace(/^ */, '\t');
    else if (step.kind === 'key') lines[at] = line.replace(/[a-z](?=[a-z-]*:)/, (letter) => letter.toUpperCase());
    else lines.splice(at, 0, ...lines.slice(0, size));
  }
  return lines;
}

/** A kind of sheet: where its files go, and its body and head before they are changed. */
export interface SheetKind {
  folder: 'jobs' | 'trainings';
  path: string;
  sheet: readonly string[];
  head: readonly string[];
}

const KINDS: readonly SheetKind[] = [
  { folder: 'jobs', path: 'metiers/a.md', sheet: JOB, head: JOB_HEAD },
  { folder: 'trainings', path: 'formations/a.md', sheet: TRAINING, head: TRAINING_HEAD },
];

/** Sheets of both kinds, changed in their body or in their head, for tables of tests. */
export const MUTATED_SHEETS = KINDS.flatMap((kind) => [
  { kind, name: `body, ${kind.folder}`, sheets: mutateBody(kind) },
  { kind, name: `head, ${kind.folder}`, sheets: mutateHead(kind) },
]);

/** A sheet whose body was changed, one to eight times. */
function mutateBody({ sheet }: SheetKind): fc.Arbitrary<string> {
  const start = sheet.lastIndexOf('---') + 1;
  return fc
    .array(bodyStep, { minLength: 1, maxLength: OWN_WORDS.length })
    .map((steps) => [...sheet.slice(0, start), ...change(sheet.slice(start), steps)].join('\n'));
}

/** A sheet whose head was changed, one to four times. */
function mutateHead({ sheet, head }: SheetKind): fc.Arbitrary<string> {
  const body = sheet.slice(sheet.lastIndexOf('---') + 1);
  return fc
    .array(headStep, { minLength: 1, maxLength: 4 })
    .map((steps) => ['---', ...change(head, steps), '---', ...body].join('\n'));
}
