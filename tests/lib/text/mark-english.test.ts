import { describe, expect, it } from 'vitest';
import { markEnglish } from '@/lib/text/mark-english';
import { toSafeHtml } from '@/lib/text/safe-html';

const mark = (markdown: string, ...names: string[]) => markEnglish(toSafeHtml(markdown), names);

describe('markEnglish', () => {
  it.each([
    ['Le data manager trie.', '<p>Le <span lang="en">data manager</span> trie.</p>'],
    ['Data managers, ici', '<p><span lang="en">Data managers</span>, ici</p>'],
    ['l’UI designer', '<p>l’<span lang="en">UI designer</span></p>'],
    ['un data\nmanager', '<p>un <span lang="en">data\nmanager</span></p>'],
    ['un *data manager*', '<p>un <em><span lang="en">data manager</span></em></p>'],
    ['un R&D manager', '<p>un <span lang="en">R&#x26;D manager</span></p>'],
  ])('%j says where English stands', (markdown, html) => {
    expect(mark(markdown, 'manager', 'data manager', 'UI designer', 'R&D manager')).toBe(html);
  });

  it.each(['Le manageur, le web-manager et le managérial', 'des données', '<manager>'])(
    'leaves %j alone: not the name, or not the whole word',
    (markdown) => {
      expect(mark(markdown, 'manager')).toBe(toSafeHtml(markdown));
    },
  );

  it('leaves addresses alone', () => {
    expect(mark('[fiche](https://exemple.fr/trader)', 'trader')).toBe(
      '<p><a href="https://exemple.fr/trader">fiche</a></p>',
    );
  });

  it('takes a name to the letter, whatever signs it holds', () => {
    expect(mark('un data et un d.ta (x', 'd.ta (x')).toBe('<p>un data et un <span lang="en">d.ta (x</span></p>');
  });

  it('changes nothing without a name', () => {
    expect(mark('Le data manager')).toBe('<p>Le data manager</p>');
  });
});
