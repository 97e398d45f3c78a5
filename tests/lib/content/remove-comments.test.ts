import { describe, expect, it } from 'vitest';
import { removeComments } from '@/lib/content/parse/remove-comments';

const read = (text: string) => removeComments(text, 'metiers/a.md');

describe('comments', () => {
  it.each([
    ['Un mot.<!-- note --> Suite.', 'Un mot. Suite.'],
    ['a <!-- un\ndeux\ntrois --> b', 'a \n\n b'],
    ['Un ` seul, <!-- note --> puis rien.', 'Un ` seul,  puis rien.'],
    ['Un ` seul, <!-- une\nnote --> puis `.', 'Un ` seul, \n puis `.'],
    ['`code` <!-- note --> `code`', '`code`  `code`'],
    ['`code` <!-- un ` seul --> et <!-- note --> `code`', '`code`  et  `code`'],
    ['`<!--` ouvre un commentaire <!-- note -->.', '`<!--` ouvre un commentaire .'],
    ['Un ` seul, <!-- un `\nnote --> fin', 'Un ` seul, \n fin'],
    ['```\na\n```\n<!-- note -->b', '```\na\n```\nb'],
    ['<!--\n```\n-->\nUn mot. <!-- note -->', '\n\n\nUn mot. '],
    ['- a\n\n  ```\n  b\n\n<!-- note -->c', '- a\n\n  ```\n  b\n\nc'],
    ['<!-->a', 'a'],
  ])('leave the page: %j', (text, expected) => {
    expect(read(text)).toEqual({ text: expected, diagnostics: [] });
  });

  it.each([
    'Écrire `<!-- note -->` dans une page.',
    'Écrire `<!--` et `-->`.',
    'Écrire `<!-- jamais` et rien.',
    '```\n<!-- note -->\n```',
    '~~~ html\n<p>\n<!-- une\nnote -->\n~~~',
    '```\n<!-- jamais fermé\n```',
  ])('stay as examples: %j', (text) => {
    expect(read(text)).toEqual({ text, diagnostics: [] });
  });

  it.each([
    ['Un mot.\n\nSuite <!-- note', 3, 7],
    ['Un ` seul <!-- note\n`', 1, 11],
    ['<!-- a --> b <!-- c', 1, 14],
  ])('are told of where they are never closed, and nothing is lost: %j', (text, line, column) => {
    expect(read(text)).toEqual({
      text,
      diagnostics: [expect.objectContaining({ code: 'unclosed-comment', line, column })],
    });
  });
});
