import { describe, expect, it } from 'vitest';
import { toSafeHtml } from '@/lib/text/safe-html';

describe('toSafeHtml: what it renders', () => {
  it.each([
    ['Un *geste* précis.', '<p>Un <em>geste</em> précis.</p>'],
    ['un<br/>deux', '<p>un<br>\ndeux</p>'],
    ['<p>un mot</p>', '<p>un mot</p>'],
    ['avant\n\n<p>\n<p>dedans</p>\n</p>\n\naprès', '<p>avant</p>\n<p>dedans</p>\n<p>après</p>'],
    ['- un <b>gras</b>', '<ul>\n<li>un gras</li>\n</ul>'],
    ['[Onisep](https://www.onisep.fr/)', '<p><a href="https://www.onisep.fr/">Onisep</a></p>'],
    ['![un violon](https://exemple.fr/violon.png)', '<p>un violon</p>'],
    ['R&D & M&A', '<p>R&#x26;D &#x26; M&#x26;A</p>'],
  ])('%j', (markdown, html) => {
    expect(toSafeHtml(markdown)).toBe(html);
  });
});

describe('toSafeHtml: titles', () => {
  const levels = (markdown: string, headingLevel?: number) =>
    [...toSafeHtml(markdown, headingLevel ? { headingLevel } : {}).matchAll(/<h(\d)/g)].map((match) =>
      Number(match[1]),
    );

  it.each([
    ['### a\n\n### b', undefined, [3, 3]],
    ['### a\n\n## b', undefined, [3, 3]],
    ['## a\n\n#### b\n\n##### c\n\n## d', undefined, [3, 4, 5, 3]],
    ['#### a\n\n##### b', 2, [2, 3]],
    ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e', 4, [4, 5, 6, 6, 6]],
  ])('%j from %s', (markdown, headingLevel, expected) => {
    expect(levels(markdown, headingLevel)).toEqual(expected);
  });
});

describe('toSafeHtml: hostile Markdown is inert', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    'texte <script src="https://mal.example/x.js"></script> suite',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a href="javascript:alert(1)">clic</a></svg>',
    '[clic](javascript:alert(1))',
    '[clic](JaVaScRiPt:alert(1))',
    '[clic](java&#10;script:alert(1))',
    '[clic](&#x6A;avascript:alert(1))',
    '[clic](data:text/html;base64,PHNjcmlwdD4=)',
    '[clic](vbscript:msgbox)',
    '[clic][x]\n\n[x]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '<a href="https://exemple.fr" onclick="alert(1)">clic</a>',
    '<iframe src="https://mal.example"></iframe>',
    '<style>body{display:none}</style>',
    '<form action="https://mal.example"><input name=q></form>',
    '<p style="position:fixed" onmouseover=alert(1)>texte</p>',
    '<details open ontoggle=alert(1)>',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '`<script>alert(1)</script>`',
    '```\n<script>alert(1)</script>\n```',
    '# <img src=x onerror=alert(1)>',
    '- <math><mtext><img src=x onerror=alert(1)>',
    '<div\nonclick=alert(1)\n>texte</div>',
    'a <b <i onclick=alert(1)>c',
  ];
  /** Everything that the renderer may write; an attribute other than an http or mailto address is foreign. */
  const ALLOWED =
    /<\/?(?:p|em|strong|ul|ol|li|h[1-6]|br|hr|code|pre|blockquote)>|<ol start="\d+">|<a href="(?:https?:|mailto:|[/#])[^"]*">|<a>|<\/a>/g;

  it.each(HOSTILE)('%s', (markdown) => {
    const html = toSafeHtml(markdown);
    expect(html.replace(ALLOWED, '')).not.toContain('<');
    expect(html).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript)/i);
  });

  it('keeps the words that stand between hostile tags', () => {
    expect(toSafeHtml('<div onclick="x()">un <b>mot</b></div>')).toBe('<p>un mot</p>');
  });
});

describe('toSafeHtml: typography', () => {
  it.each(['Pourquoi pas ?', 'dit « oui » à tous', 'A partir de 2230 euros brut'])(
    'leaves « %s » to the page',
    (text) => {
      expect(toSafeHtml(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('leaves code and addresses alone', () => {
    expect(toSafeHtml('`a ?` [x](https://exemple.fr/?q=2230)')).toBe(
      '<p><code>a ?</code> <a href="https://exemple.fr/?q=2230">x</a></p>',
    );
  });
});
