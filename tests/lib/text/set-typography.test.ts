import { describe, expect, it } from 'vitest';
import { setTypography } from '@/lib/text/set-typography';

/** `_` stands for the no-break space, so that it can be seen in the table. */
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('setTypography', () => {
  it.each([
    [
      'text between tags',
      '<p>Quel métier ? « Un bon » à 2230 euros</p>',
      '<p>Quel métier_? «_Un bon_» à 2_230_euros</p>',
    ],
    ['a sign that a tag parts from its word', '<p>Mots<b> : pain</b></p>', '<p>Mots<b>_: pain</b></p>'],
    [
      'entities stay as they are',
      '<p>l&#x27;eau &amp; R&#x26;D : &quot;oui&quot; ; a &lt; b</p>',
      '<p>l&#x27;eau &amp; R&#x26;D_: &quot;oui&quot;_; a &lt; b</p>',
    ],
    [
      'what is read aloud',
      '<a title="Quoi ?" aria-label="Page : 2" href="/x?a=b : c">x</a>',
      '<a title="Quoi_?" aria-label="Page_: 2" href="/x?a=b : c">x</a>',
    ],
    [
      'scripts, styles and code',
      '<script>a ? b : c</script><code>x ? y</code><p>z ?</p>',
      '<script>a ? b : c</script><code>x ? y</code><p>z_?</p>',
    ],
    ['tags inside code', '<pre>a ?<code>b ?</code>c ?</pre><i>d ?</i>', '<pre>a ?<code>b ?</code>c ?</pre><i>d_?</i>'],
    ['a ">" inside quotes', '<p data-x="a > b ?">c ?</p>', '<p data-x="a > b ?">c_?</p>'],
    ['comments', '<p>a<!-- b ? -->_? c ?</p>', '<p>a<!-- b ? -->_? c_?</p>'],
  ])('%s', (_, html, expected) => {
    expect(setTypography(nbsp(html))).toBe(nbsp(expected));
    expect(setTypography(nbsp(expected))).toBe(nbsp(expected));
  });
});
