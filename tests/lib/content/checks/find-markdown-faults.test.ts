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
    '![Le vieil atelier (1900)](atelier.jpg)',
    '[![Un rabot](rabot.png)](https://exemple.fr/)',
    '```\n~~~\n| a | b |\n| --- | --- |\n```',
    '~~~\n```\n~~barré~~\n~~~',
    '- un exemple :\n\n  ```\n  ~~barré~~\n  ```\n- un autre',
    '- un élément\n\n```\n~~barré~~\n```',
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
    ['- un élément\n\n  ```\n  a\n\nun ~~mot~~', ['raw-mark', 6, 4]],
    ['![Le ~~vieil~~ atelier](atelier.jpg)', ['raw-mark', 1, 6]],
    ['[le site](exemple.fr)', ['dead-address', 1, 11]],
    ['[le site]()', ['dead-address', 1, 11]],
    ['[le site](https://exem ple.fr)', ['dead-address', 1, 11]],
    ['[le site](https://exemple.fr/une page)', ['dead-address', 1, 11]],
    ['[![Un rabot](rabot.png)](nulle-part)', ['dead-address', 1, 26]],
  ])('is named: %j', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });
});
