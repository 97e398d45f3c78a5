import { describe, expect, it } from 'vitest';
import type { Training } from '@/lib/model/training/training';
import type { Answer } from '@/lib/views/shared/chapter';
import { listParagraphs } from '@/lib/views/shared/cut-text';
import { NoteBook } from '@/lib/views/shared/notes';
import {
  answerAfter,
  answerEntry,
  answerJobs,
  answerLearn,
  answerWhat,
} from '@/lib/views/training-profile/training-answers';
import { aTraining } from '@/tests/builders/a-training';
import { aTrainingSection } from '@/tests/builders/a-training-section';

const read = ({ before, key, after }: Answer) => `${before}[${key}]${after}`.replaceAll('\u00a0', ' ');

describe('answerWhat', () => {
  it.each<[string, Partial<Training>, string]>([
    [
      'the type in full and the length',
      { type: 'brevet de technicien supérieur (BTS)', duration: '2 ans', durationYears: 2 },
      '[Brevet de technicien supérieur (BTS)], en 2 ans.',
    ],
    [
      'the present name only',
      { type: 'certificat de spécialisation (ex MC) (CS (ex MC))' },
      '[Certificat de spécialisation (CS)].',
    ],
    [
      'no length where the sheet counts the last year alone',
      { type: 'baccalauréat technologique', duration: '1 an', durationYears: 1 },
      '[Baccalauréat technologique].',
    ],
    ['that the words stand below', {}, 'Voici comment la fiche présente la formation.[]'],
  ])('says %s', (_, fields, answer) => expect(read(answerWhat(aTraining(fields)))).toBe(answer));
});

describe('answerJobs', () => {
  it.each([
    [6, 0, '[6 métiers], tous racontés sur ce site.'],
    [1, 0, '[1 métier], raconté sur ce site.'],
    [1, 4, '[5 métiers], dont 1 raconté sur ce site.'],
    [0, 2, 'La fiche cite [2 métiers], sans page sur ce site.'],
  ])('%s described, %s not', (described, plain, answer) => expect(read(answerJobs(described, plain))).toBe(answer));
});

describe('answerEntry', () => {
  const entry = (access: string, fields: Partial<Training> = {}) => {
    const notes = new NoteBook();
    const sections = access ? [aTrainingSection('access', access)] : [];
    const paragraphs = listParagraphs(access, true);
    const answer = answerEntry(aTraining({ ...fields, sections }), paragraphs, notes);
    return { text: read(answer), answer, notes: notes.list().map(({ text }) => text), paragraphs };
  };

  it('says where one begins, as the sheet says it, which a note quotes', () => {
    const { text, notes } = entry('Ce BTS est accessible avec un bac général ou un bac STI2D.');
    expect(text).toBe('On peut y entrer [après le bac].');
    expect(notes[0]).toContain('« Ce BTS est accessible');
  });

  it('else gives the short sentence of the sheet, taken from its text', () => {
    const { text, paragraphs } = entry('Admission sur dossier et entretien. Les places sont rares dans cette école.');
    expect(text).toBe('[Admission sur dossier et entretien].');
    expect(paragraphs.flatMap(({ sentences }) => sentences)).toEqual(['Les places sont rares dans cette école.']);
  });

  it('else says what the type implies, and that the site deduced it', () => {
    const { text, notes } = entry('', { type: 'master', durationYears: 2 });
    expect(text).toBe('En général, on y entre [après un bac + 3].');
    expect(notes[0]).toContain('calculé par le site du type de diplôme');
  });

  it('else that the words stand below, or that the sheet is silent', () => {
    expect(entry('Voir le règlement de cette école.').text).toBe('La fiche le dit avec ses mots, plus bas.[]');
    expect(entry('').answer).toMatchObject({ isSilent: true, before: 'La fiche ne dit pas comment on y entre.' });
  });
});

describe('answerLearn', () => {
  it.each([
    ['Les élèves apprennent à pétrir et à cuire.', 'Les élèves apprennent à [pétrir et à cuire].'],
    ['La formation dure deux ans.', '[La formation dure deux ans].'],
    [null, 'Voici ce que la fiche dit des cours.[]'],
  ])('%s', (taught, answer) => expect(read(answerLearn(taught))).toBe(answer));
});

describe('answerAfter', () => {
  it.each<[string, string[], string, string]>([
    ['the kinds that sheets name', ['CS', 'bac pro', 'BP'], '', 'On peut continuer en [CS, bac pro ou BP].'],
    [
      'that there are more',
      ['CS', 'bac pro', 'BP', 'BMA'],
      '',
      'On peut continuer en [CS, bac pro ou BP], entre autres.',
    ],
    [
      'the short sentence of the sheet',
      [],
      'Ce diplôme débouche sur la vie active. Rien de plus.',
      '[Ce diplôme débouche sur la vie active].',
    ],
    ['that the words stand below', [], 'Voir le site de cette école.', 'La fiche en parle : à lire plus bas.[]'],
    ['that the sheet is silent', [], '', 'La fiche ne dit pas ce que l’on peut étudier ensuite.[]'],
  ])('says %s', (_, next, further, answer) =>
    expect(read(answerAfter(next, listParagraphs(further, true)))).toBe(answer),
  );
});
