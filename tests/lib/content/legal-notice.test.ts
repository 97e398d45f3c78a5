import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLegalNotice } from '@/lib/content/legal-notice';

describe('parseLegalNotice', () => {
  test('cuts at second-level titles and leaves the page title out', () => {
    expect(
      parseLegalNotice('# Mentions\n\nBonjour.\n\n## Éditeur\n\n- A\n\n### Détail\n\nB\n\n## Hébergement\nC\n'),
    ).toEqual({
      introduction: 'Bonjour.',
      parts: [
        { title: 'Éditeur', markdown: '- A\n\n### Détail\n\nB' },
        { title: 'Hébergement', markdown: 'C' },
      ],
      gapCount: 0,
    });
  });

  test.each([
    ['typographic apostrophe', 'Nom : à compléter par l’éditeur', 1],
    ['typewriter apostrophe, capital', "À compléter par l'éditeur. À compléter par l'éditeur", 2],
    ['nothing left', 'Nom : Association Exemple', 0],
    ['empty file', '', 0],
  ])('counts what is left to fill in: %s', (_, text, gapCount) => {
    expect(parseLegalNotice(text).gapCount).toBe(gapCount);
  });
});

test('the bundled notice names the publisher, who answers for it and the host, all to be filled in', () => {
  const { parts, gapCount } = parseLegalNotice(readFileSync('content/mentions-legales.md', 'utf8'));
  expect(parts.map(({ title }) => title)).toEqual(['Éditeur', 'Direction de la publication', 'Hébergement']);
  expect(gapCount).toBe(6);
});
