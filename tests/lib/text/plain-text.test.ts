import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/text/plain-text';

describe('toPlainText', () => {
  it.each([
    ['un mot', 'un mot'],
    ['une ligne\nqui continue\n\nun autre paragraphe', 'une ligne qui continue\nun autre paragraphe'],
    ['### Titre\nTexte **gras** et *italique*', 'Titre\nTexte gras et italique'],
    ['- un\n- deux\n  - trois', 'un\ndeux\ntrois'],
    ['[Onisep](https://www.onisep.fr/)', 'Onisep'],
    ['avant<br/>après', 'avant\naprès'],
    ['avant\n\n<p>dedans</p>\n\naprès', 'avant\ndedans\naprès'],
    ['avant\n\n<custom-tag>\ndedans\n</custom-tag>\n\naprès', 'avant\ndedans\naprès'],
    ['- <b>gras</b> mot', 'gras mot'],
    ['> cité', 'cité'],
    ['```\ncode\n```\nsuite', 'code\nsuite'],
    ['un astérisque * seul', 'un astérisque * seul'],
    ['R&D & M&A', 'R&D & M&A'],
    ['![un violon](x.png)', 'un violon'],
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(toPlainText(markdown)).toBe(text);
  });
});
