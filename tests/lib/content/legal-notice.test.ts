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
      email: null,
      gapCount: 0,
    });
  });

  test.each([
    [
      'the publisher’s',
      '## Hébergement\nhote@exemple.fr\n\n## Éditeur\n- Courriel : nous.ici@mon-lycee.fr.',
      'nous.ici@mon-lycee.fr',
    ],
    ['a link', '## Éditeur\n[Nous écrire](mailto:cdi@lycee.fr)', 'cdi@lycee.fr'],
    ['before any part', 'Écrire à a@b.fr', 'a@b.fr'],
    ['the host’s only', '## Éditeur\nMoi\n\n## Qui nous héberge\nhote@exemple.fr', null],
  ])('finds where to write: %s', (_, text, email) => {
    expect(parseLegalNotice(text).email).toBe(email);
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
  const { parts, email, gapCount } = parseLegalNotice(readFileSync('content/mentions-legales.md', 'utf8'));
  expect(parts.map(({ title }) => title)).toEqual(['Éditeur', 'Direction de la publication', 'Hébergement']);
  expect(email).toBeNull();
  expect(gapCount).toBe(6);
});
