import { describe, expect, test } from 'vitest';
import { explainWords } from '@/lib/views/job-list/explain-words';

describe('explainWords', () => {
  test.each([
    // typed, understood, read, words left out
    ['boulanger', 'boulanger', 'boulanger', []],
    ['boulangre', 'boulanger', 'boulanger', []],
    ['infirmière de nuiit', 'infirmiere nuit', 'infirmière de nuit', []],
    ['l’infirmère du lycée', 'infirmiere lycee', 'l’infirmiere du lycée', []],
    ['je veux soigner les animaux', 'soigner animaux', 'je veux soigner les animaux', []],
    ['zzz boulanger', 'boulanger', 'boulanger', ['zzz']],
    ['zzz boulangre', 'boulanger', 'boulanger', ['zzz']],
    ['boulang', 'boulanger', 'boulang', []],
    ['zzz yyy', '', '', ['zzz', 'yyy']],
    ['', '', '', []],
    ['"*()', '', '"*()', []],
  ])('%j read as %j', (typed, understood, read, leftOut) => {
    expect(explainWords(typed, understood)).toMatchObject({ read, leftOut });
  });

  test('a mended word takes its accents from what was found', () => {
    expect(explainWords('boulangre', 'boulangere', ['pâtissier', 'Cheffe boulangère']).read).toBe('boulangère');
    expect(explainWords('boulangre', 'boulangere', ['pâtissier']).read).toBe('boulangere');
  });

  test('a word left out or unfinished is not a mended one', () => {
    expect(explainWords('zzz boulang', 'boulanger').isMended).toBe(false);
    expect(explainWords('zzz boulangre', 'boulanger').isMended).toBe(true);
  });
});
