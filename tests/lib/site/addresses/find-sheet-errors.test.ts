import { describe, expect, it } from 'vitest';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { findSheetErrors } from '@/lib/site/addresses/find-sheet-errors';

const errorIn = (file: string, line = 5) => createDiagnostic('missing-name', { file, line }, { form: 'féminin' });
const baker = errorIn('metiers/MET.17_boulangere.md');
const builder = errorIn('metiers/fiche.md');
const training = errorIn('formations/cap-boulanger.md');
const warning = createDiagnostic('odd-rome-code', { file: 'metiers/fiche.md', line: 9 }, { code: 'A15' });
const all = [warning, builder, training, baker];
const heads: Record<string, string> = { 'metiers/fiche.md': '# maçonne/maçon\n\n**ID:** MET.2\n\n- Masculin: maçon\n' };
const find = (path: string) => findSheetErrors(all, path, (file) => heads[file] ?? '');

describe('findSheetErrors', () => {
  it.each([
    ['the file name', '/metiers/boulangere', [baker]],
    ['the id in the file name', '/metiers/MET.17', [baker]],
    ['the name that can still be read', '/metiers/macon', [builder]],
    ['the id that can still be read', '/metiers/met.2', [builder]],
    ['an escaped address', '/metiers/ma%C3%A7on', [builder]],
    ['the folder of the address', '/formations/cap-boulanger', [training]],
  ])('knows a sheet by %s', (_, path, errors) => {
    expect(find(path)).toEqual({ errors, isOfAskedSheet: true });
  });

  it.each([
    ['a part of a word', '/metiers/boulang'],
    ['the beginning of an id', '/metiers/MET.1'],
    ['a name that no sheet in error has', '/metiers/verrier'],
    ['another folder', '/metiers/cap-boulanger'],
    ['no name', '/metiers'],
    ['no letter', '/metiers/-'],
  ])('gives every error, and no warning, for %s', (_, path) => {
    const found = find(path);
    expect(found?.isOfAskedSheet).toBe(false);
    expect(found?.errors).toHaveLength(3);
  });

  it('says nothing where there is no error', () => {
    expect(findSheetErrors([warning], '/metiers/fiche', () => '')).toBeNull();
  });
});
