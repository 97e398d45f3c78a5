import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '@/lib/open-data/html/html-to-markdown';
import { toPlainText } from '@/lib/text/plain-text';
import { toSafeHtml } from '@/lib/text/safe-html';
import { listWords } from '../../content/list-words';

describe('htmlToMarkdown', () => {
  it.each([
    ['paragraphs', '\n   <p>Un.</p>\n   <p>Deux\n   et trois.</p>', 'Un.\n\nDeux et trois.'],
    ['bare text before the first tag', 'Un. <p>Deux.</p>', 'Un.\n\nDeux.'],
    ['nested paragraphs', '<p>\n<p>Un.</p>\n</p>', 'Un.'],
    ['empty paragraphs', '<p></p><p> </p><h5></h5><p>Un.</p>', 'Un.'],
    [
      'a break',
      '<p>A partir de 2171 euros<br/>A partir de 2196 euros</p>',
      'A partir de 2171 euros\n\nA partir de 2196 euros',
    ],
    ['headings without order', '<h3>Un</h3><h5>Deux</h5><h4>Trois</h4>', '### Un\n\n### Deux\n\n### Trois'],
    ['a heading on two lines', '<h5>Un<br>deux</h5>', '### Un deux'],
    ['a list', '<ul><li>un</li><li>deux</li></ul>', '- un\n- deux'],
    ['a dash that stands for a list', '<p>- un</p><p>- deux</p>', '- un\n\n- deux'],
    ['spaces that do not break', '<p>10\u00A0% &nbsp;ici</p>', '10\u00A0% \u00A0ici'],
    ['a space typed twice', '<p>les  deux</p>', 'les  deux'],
    ['signs of Markdown inside words', '<p>R&amp;D, C#, 3*4, snake_case, [sic]</p>', 'R&D, C#, 3*4, snake_case, [sic]'],
    ['bold and italic', '<p><strong> un </strong>et <em>deux</em></p>', '**un** et *deux*'],
    [
      'a link',
      '<p><a href="https://exemple.fr/a">ici</a> et <a href="javascript:x">là</a></p>',
      '[ici](https://exemple.fr/a) et là',
    ],
    ['small print', '<p>2<sup>e</sup> année</p>', '2e année'],
    ['a table', '<table><tr><th>Un</th><td>Deux</td></tr><tr><td>Trois</td></tr></table>', 'Un – Deux\n\nTrois'],
    ['struck words', '<p><del>un</del> <s>deux</s></p>', 'un deux'],
    ['nothing', ' \n ', ''],
  ])('writes %s', (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it('gives ## to a visual title that opens a part, ### to any other', () => {
    const html = '<h3>Salaire</h3><h5>Salaire du débutant</h5><h4>Autre</h4>';
    const markdown = htmlToMarkdown(html, (title) => title.startsWith('Salaire'));
    expect(markdown).toBe('## Salaire\n\n### Salaire du débutant\n\n### Autre');
  });

  it.each([
    ['a title', '<p># un</p>', '\\# un'],
    ['code', '<p>```</p>', '\\```'],
    ['a quotation', '<p>&gt; 3 ans</p>', '\\> 3 ans'],
    ['a list that would lose its year', '<p>2024. Une année</p>', '2024\\. Une année'],
    ['a field of the sheet', '<p><strong>Statuts possibles :</strong> aucun</p>', 'Statuts possibles : aucun'],
    ['a tag', '<p>&lt;b&gt;</p>', '\\<b>'],
    ['an entity', '<p>&amp;eacute;</p>', '\\&eacute;'],
    ['a hidden definition', '<p>[1]: https://exemple.fr</p>', '[1\\]: https://exemple.fr'],
  ])('does not let words pass for %s', (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
    expect(listWords(toPlainText(markdown))).toEqual(
      listWords(html.replace(/<[^>]+>/g, '').replace(/&(lt|gt|amp);/g, ' ')),
    );
  });

  it('keeps every word, whatever the tags', () => {
    const word = fc.stringMatching(/^[a-zé0-9]{1,8}$/);
    const signs = fc.constantFrom(
      ' ',
      '. ',
      ' - ',
      ' * ',
      '_',
      ' # ',
      ' &amp; ',
      ' &lt; ',
      '\u00A0',
      '\n',
      ') ',
      ' + ',
      ': ',
      '**',
      '[',
      '] ',
    );
    const text = fc.array(fc.tuple(signs, word), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(''));
    const tag = fc.constantFrom('p', 'h3', 'h4', 'h5', 'li', 'strong', 'em', 'div', 'td', 'blockquote', 'sup', 'span');
    const html = fc
      .array(fc.tuple(tag, text, text), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map(([name, inside, after]) => `<${name}>${inside}</${name}>${after}`).join(''));
    fc.assert(
      fc.property(html, (source) => {
        const plain = source.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt);/g, ' ');
        const onPage = toSafeHtml(htmlToMarkdown(source))
          .replace(/<\/?(?:strong|em|a|code)\b[^>]*>/g, '')
          .replace(/<[^>]+>/g, ' ')
          .replace(/&#?\w+;/g, ' ');
        expect(listWords(onPage).join('')).toBe(listWords(plain).join(''));
      }),
      { numRuns: 300 },
    );
  });
});
