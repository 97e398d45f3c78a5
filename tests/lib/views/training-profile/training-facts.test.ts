import { describe, expect, it } from 'vitest';
import type { Training } from '@/lib/model/training/training';
import { NoteBook } from '@/lib/views/shared/notes';
import { listTrainingFacts } from '@/lib/views/training-profile/training-facts';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aTraining } from '@/tests/builders/a-training';
import { aTrainingSection } from '@/tests/builders/a-training-section';

function facts(fields: Partial<Training>, jobs = 0) {
  const notes = new NoteBook();
  const list = listTrainingFacts(aTraining(fields), aCatalogue({}), jobs, notes).map(
    ({ key, value, detail, note }) => ({
      text: [key, value, detail].filter(Boolean).join(' | ').replaceAll('\u00a0', ' '),
      note: notes.list().find(({ number }) => number === note)?.text ?? null,
    }),
  );
  return { texts: list.map(({ text }) => text), notes: list.map(({ note }) => note) };
}
const inFirm = [aTrainingSection('access', 'Il se prépare en 2 ans, à l’école ou en apprentissage.')];

describe('listTrainingFacts', () => {
  it.each<[string, Partial<Training>, number, string[]]>([
    [
      'four facts',
      {
        duration: '2 ans',
        durationYears: 2,
        certificationLevel: 'niveau 5',
        certificationRank: 5,
        type: 'brevet de technicien supérieur (BTS)',
        sections: inFirm,
      },
      6,
      ['duration | 2 ans', 'level | Bac + 2 | niveau 5', 'type | BTS', 'jobs | 6 métiers'],
    ],
    [
      'what is known takes the place of what is not, and of what is said already',
      { certificationLevel: 'niveau 3', certificationRank: 3, type: 'CAP (CAP)', sections: inFirm },
      0,
      ['level | CAP | niveau 3', 'apprenticeship | C’est possible'],
    ],
    [
      'two levels of one rank',
      { certificationLevel: 'niveau 6', certificationRank: 6 },
      0,
      ['level | Bac + 3 ou 4 | niveau 6'],
    ],
    ['nothing', {}, 0, []],
  ])('shows %s', (_, fields, jobs, texts) => expect(facts(fields, jobs).texts).toEqual(texts));

  it('says in a note that a training out of the national directory is to be checked', () => {
    const { texts, notes } = facts({ certificationLevel: 'non inscrit au RNCP' });
    expect(texts).toEqual(['level | À vérifier | hors répertoire national']);
    expect(notes).toEqual(['Absente du répertoire national (RNCP) : à vérifier.']);
  });

  it('gives the whole length where the sheet counts the last year alone, and says so', () => {
    const { texts, notes } = facts({ type: 'baccalauréat technologique', duration: '1 an', durationYears: 1 });
    expect(texts[0]).toBe('duration | 3 ans');
    expect(notes[0]).toContain('La fiche dit « 1 an »');
  });

  it.each([
    ['En marqueterie, l’apprentissage est basé sur le dessin.', false],
    ['Il ne se prépare pas en apprentissage.', false],
    ['Il initie en apprentissage des gestes.', false],
    ['L’accès est différent pour les élèves en apprentissage.', true],
  ])('%s', (sentence, isPossible) => {
    const { texts } = facts({ sections: [aTrainingSection('access', sentence)] });
    expect(texts.some((text) => text.startsWith('apprenticeship'))).toBe(isPossible);
  });
});
