import { describe, expect, it } from 'vitest';
import { addHead } from '@/lib/open-data/front-matter/write-head';

const additions = {
  domaines: ['arts/musique'],
  sources: [{ cle: 'onisep', nom: 'Idéo', date: '2025-10-21' }],
};
function add(sheet: string | Uint8Array, more: Record<string, unknown> = additions): string {
  const added = addHead(sheet, more);
  if (!added.ok) throw new Error(added.reason);
  return Buffer.from(added.bytes).toString('utf8');
}
const block = 'domaines:\n  - arts/musique\nsources:\n  - cle: onisep\n    nom: Idéo\n    date: 2025-10-21\n';

describe('addHead', () => {
  it('puts front matter on top of a sheet that has none', () => {
    expect(add('# luthier\n')).toBe(`---\n${block}---\n# luthier\n`);
  });

  it('keeps the bytes of the body, whatever they are', () => {
    const body = Buffer.concat([
      Buffer.from('\uFEFF# luthier\r\n            ## e\u0301te\u0301  \r\n'),
      Buffer.of(0xe9, 0x81),
    ]);
    const added = addHead(body, additions);
    expect(added.ok && Buffer.from(added.bytes).subarray(-body.length).equals(body)).toBe(true);
  });

  it('leaves what the sheet says itself, comments included', () => {
    const own = '---\n# à moi\ndomaines:\n  - sciences/physique\nverifie-le: 2026-01-02\n---\n# luthier\n';
    const text = add(own);
    expect(text).toContain('# à moi\ndomaines:\n  - sciences/physique\nverifie-le: 2026-01-02\n');
    expect(text).not.toContain('arts/musique');
    expect(text).toMatch(/sources:\n {2}- cle: onisep/);
  });

  it('adds the sources that a sheet lacks after its own', () => {
    const own = '---\nsources:\n  - cle: moi\n    nom: Moi\n---\n# luthier\n';
    expect(add(own, { sources: additions.sources })).toBe(
      '---\nsources:\n  - cle: moi\n    nom: Moi\n  - cle: onisep\n    nom: Idéo\n    date: 2025-10-21\n---\n# luthier\n',
    );
  });

  it('gives the same bytes when it is done again', () => {
    const once = add('# luthier\n');
    expect(add(once)).toBe(once);
    const odd = '---\ndomaines: ["arts/musique"]   # ici\nsources: [{cle: onisep, nom: x}]\n---\n# luthier\n';
    expect(add(odd)).toBe(odd);
  });

  it.each(['---\na: [\n---\n# luthier\n', '---\n- une liste\n---\n# luthier\n'])(
    'refuses front matter that cannot be read: %j',
    (sheet) => {
      expect(addHead(sheet, additions).ok).toBe(false);
    },
  );
});
