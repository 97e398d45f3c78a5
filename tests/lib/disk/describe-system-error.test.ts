import { describe, expect, it } from 'vitest';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';

const refusal = (code: string, syscall = 'open') => Object.assign(new Error('x'), { code, syscall, path: '/a' });

describe('describeSystemError', () => {
  it.each([
    [refusal('EISDIR'), '« /a » : c’est un dossier (EISDIR)'],
    [refusal('EACCES'), '« /a » : l’accès est refusé (EACCES) ; donnez-vous ce droit, puis relancez'],
    [refusal('ENOSPC'), 'le disque est plein (ENOSPC) ; libérez de la place, puis relancez'],
    [refusal('EEXIST', 'mkdir'), '« /a » : ce n’est pas un dossier (EEXIST)'],
    [refusal('EWHAT'), '« /a » : le système l’a refusé (EWHAT)'],
    [new Error('autre chose'), 'autre chose'],
    ['texte', 'texte'],
  ])('says %s in French, with what to do', (cause, text) => expect(describeSystemError(cause)).toBe(text));

  it('leaves the path out where it was told already', () => {
    expect(describeSystemError(refusal('EISDIR'), false)).toBe('c’est un dossier (EISDIR)');
  });
});
