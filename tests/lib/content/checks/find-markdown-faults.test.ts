import { describe, expect, it } from 'vitest';
import { findMarkdownFaults } from '@/lib/content/checks/find-markdown-faults';

const find = (text: string) =>
  findMarkdownFaults(text, 'metiers/a.md', 1).map(({ code, line, column }) => [code, line, column]);

describe('good Markdown', () => {
  it.each([
    'Voir la note \\[1\\], \\(page 2\\).',
    'Voir la note [[1]](https://exemple.fr/).',
    '> ## Un titre cité',
    "Il lit [l'arrêté](ou sa copie).",
    'Il lit [le texte] (ou sa copie) et [la loi](art. 3).',
    '```\n~~~\n| a | b |\n| --- | --- |\n```',
    '~~~\n```\n~~barré~~\n~~~',
    '- un exemple :\n\n  ```\n  ~~barré~~\n  ```\n- un autre',
    '- un élément\n\n```\n~~barré~~\n```',
    'Un **mot\nsur deux lignes**, un __autre__, un `__nom__`.',
    '**Niveau d’accès minimum:** bac\n\n***\n\n___',
    '[le site](https://exemple.fr/ "Le titre"), [la suite](#suite)',
  ])('is left alone: %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('what no page shows, and what leads nowhere', () => {
  it.each([
    ['[[Luthier]]', ['raw-mark', 1, 1]],
    ['$$a + b$$', ['raw-mark', 1, 1]],
    ['- ## Un titre', ['raw-mark', 1, 1]],
    ['```\na\n```\nun ~~mot~~', ['raw-mark', 4, 4]],
    ['```\na\n```b', ['raw-mark', 1, 1]],
    ['un mot\n~~~\na', ['raw-mark', 2, 1]],
    ['``` python\na\n```', ['unread-words', 1, 5]],
    ['```mot``` ~~barré~~', ['raw-mark', 1, 11]],
    ['[1]: https://exemple.fr/', ['unread-words', 1, 1]],
    ['            [1]: https://exemple.fr/', ['unread-words', 1, 1]],
    ['            | un | deux |\n            | --- | --- |', ['raw-mark', 2, 1]],
    ['Un mot.\n![Le vieil atelier (1900)](atelier.jpg)', ['unread-words', 2, 28]],
    ['Voir <a href="https://exemple.fr/">le site</a>.', ['unread-words', 1, 6]],
    ['Un <nom/> et <br/> rien.', ['unread-words', 1, 4]],
    ['- un élément\n\n  ```\n  a\n\nun ~~mot~~', ['raw-mark', 6, 4]],
    ['![Le ~~vieil~~ atelier](atelier.jpg)', ['raw-mark', 1, 6], ['unread-words', 1, 25]],
    ['[le site](exemple.fr)', ['dead-address', 1, 11]],
    ['[le site]()', ['dead-address', 1, 11]],
    ['[le site](https://exem ple.fr)', ['dead-address', 1, 11]],
    ['[le site](https://exemple.fr/une page)', ['dead-address', 1, 11]],
    ['[![Un rabot](rabot.png)](nulle-part)', ['unread-words', 1, 14], ['dead-address', 1, 26]],
    ...['+---+---+', 'un {{ modèle }}', '%% une note %%', '<!- une note ->', '> [!NOTE]', '*[HTML]: un langage'].map(
      (text): [string, ...unknown[]] => [text, ['raw-mark', 1, expect.any(Number)]],
    ),
    ...[
      'H~2~O',
      ':smile: vu',
      ': une définition',
      '[le site] (https://exemple.fr/)',
      'L&amp;#039;atelier',
      'cafÃ©',
    ].map((text): [string, ...unknown[]] => [text, ['raw-mark', 1, expect.any(Number)]]),
    ['- Masculin: p&acirc;tissier', ['raw-mark', 1, 14]],
    ['- Masculin: [luthier](https://exemple.fr/)', ['raw-mark', 1, 21]],
    ['Il lit __mal.', ['raw-mark', 1, 8]],
    ['Un **mot\nsans fin.', ['raw-mark', 1, 4]],
    ['Un ** mot ** ouvert.', ['raw-mark', 1, 4]],
  ])('is named: %j', (text, ...expected) => {
    expect(find(text)).toEqual(expected);
  });
});
