import { describe, expect, it } from 'vitest';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import type { Move } from '@/lib/pathways/list-career-moves';
import { answerAfter, answerDaily, answerFit, answerStudies } from '@/lib/views/job-profile/chapter-answers';
import { cutOpening } from '@/lib/views/job-profile/opening';
import { toStudyTimeline } from '@/lib/views/job-profile/study-timeline';
import type { Answer } from '@/lib/views/shared/chapter';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const read = ({ before, key, after }: Answer) => `${before}[${key}]${after}`.replaceAll('\u00a0', ' ');
const years = (fields: Partial<StudyDuration>): StudyDuration => ({
  startsAfter: 'bac',
  text: 'durée',
  years: null,
  maxYears: null,
  source: null,
  year: null,
  line: 1,
  ...fields,
});
const long =
  'Une première phrase assez longue pour être seule sous le nom du métier, sans que la suivante tienne avec elle.';

describe('answerDaily', () => {
  const daily = (presentation: string, duties = '') => {
    const job = aJobSheet({
      tagline: presentation,
      sections: [aSection('presentation', presentation), ...(duties ? [aSection('duties', duties)] : [])],
    });
    return answerDaily(job, cutOpening(job));
  };
  it.each([
    [
      'the next sentence, its end marked',
      `${long} Elle pétrit, puis enfourne le pain.`,
      '',
      'Elle pétrit, [puis enfourne le pain].',
    ],
    [
      'what the duties say of the worker',
      long,
      'Des postes existent partout. Il façonne les pâtons.',
      '[Il façonne les pâtons].',
    ],
    [
      'the titles under which the sheet tells of the work',
      long,
      '### Faire la pâte\n\nIl pétrit.\n\n### Cuire\n\nIl enfourne.',
      'Au programme : [« Faire la pâte », « Cuire »].',
    ],
    [
      'none that goes on from another, and what a title quotes between marks of its own',
      long,
      '### Faire la « pousse »\n\nIl pétrit.\n\n### Pour des voisins\n\nIl vend.\n\n### ... ou des passants\n\nOn attend.\n\n### Cuire...\n\nIl enfourne.\n\n### mais pas trop\n\nIl sort.',
      'Au programme : [« Faire la “pousse” », « Cuire »].',
    ],
    [
      'nothing but where to read',
      long,
      'Les pâtons sont façonnés, puis cuits dans un four.',
      'Voici comment la fiche présente le métier.[]',
    ],
  ])('gives %s', (_, presentation, duties, said) => {
    expect(read(daily(presentation, duties))).toBe(said);
  });
});

describe('answerFit', () => {
  it.each<[string, Partial<JobSheet>, string]>([
    [
      'interests in their words',
      { interests: ["j'aime bouger", 'le sport est ma passion'] },
      "Peut-être, si vous dites : [« j'aime bouger » ou « le sport est ma passion »].",
    ],
    [
      'as many as twenty words hold',
      { interests: Array(3).fill("enquêter, analyser l'information, je veux en faire mon travail") },
      "Peut-être, si vous dites : [« enquêter, analyser l'information, je veux en faire mon travail »].",
    ],
    [
      'what the sheet says instead',
      { sections: [aSection('skills', 'De la force.')] },
      'La fiche ne cite pas de goûts, mais elle dit ce qu’il faut savoir faire.[]',
    ],
    ['silence', {}, 'La fiche ne dit pas à qui ce métier peut plaire.[]'],
  ])('gives %s', (_, fields, said) => {
    expect(read(answerFit(aJobSheet(fields)))).toBe(said);
  });
});

describe('answerStudies', () => {
  function studies(label: string, studyDurations: StudyDuration[] = [], notes = new NoteBook()) {
    const job = aJobSheet({ minimumLevel: readLevel(label), studyDurations });
    return answerStudies(job, toStudyTimeline(buildEntryMap(job, aCatalogue({ jobs: [job] })), job, notes));
  }
  it.each([
    ['bac + 3', [], '[Bac + 3 au minimum] : 3 ans après le bac. On peut y arriver vers 21 ans.'],
    ['bac + 3', [years({ years: 3 })], '[Bac + 3 au minimum] : 3 ans après le bac. On peut y arriver vers 21 ans.'],
    [
      'bac + 3',
      [years({ years: 3, maxYears: 5 })],
      '[Bac + 3 au minimum] : 3 à 5 ans après le bac. On peut y arriver vers 21 ans.',
    ],
    [
      'CAP ou équivalent',
      [years({ years: 2, startsAfter: '3e', text: '2 ans pour le CAP' })],
      '[CAP ou équivalent au minimum] : 2 ans après la 3e. On peut y arriver vers 17 ans.',
    ],
    [
      'bac + 5',
      [years({ years: 5, text: '5 ans pour un master. Une expérience du métier est en général exigée' })],
      '[Bac + 5 au minimum] : 5 ans après le bac ; la fiche parle aussi d’expérience à avoir.',
    ],
    // The sheet counts more than its level: no age is told.
    [
      'bac ou équivalent',
      [years({ years: 3 })],
      '[Bac ou équivalent au minimum] ; la fiche compte 3 ans après le bac.',
    ],
    ['bac + 9 et plus', [], '[Bac + 9 et plus au minimum] : 9 ans après le bac.'],
    ['sans diplôme', [], 'On peut commencer [sans diplôme].'],
    ['3E', [], 'On peut commencer [après la 3e].'],
    // An age, a contest or a service stands between the 3e and the job.
    [
      '3E',
      [years({ text: 'Concours ouvert à qui justifie d’au moins 3 ans de services' })],
      '[Pas de diplôme à avoir après la 3e] ; la fiche dit ce qu’il faut d’autre.',
    ],
    ['3E', [years({ text: 'DNB puis concours de la ville' })], '[Le brevet, puis un concours].'],
    ['brevet', [years({ text: 'Il faut avoir 18 ans' })], '[Le brevet suffit] ; la fiche dit ce qu’il faut d’autre.'],
    // A competition comes after: nobody knows at what age.
    [
      'bac + 3',
      [years({ years: 3, text: '3 ans pour une licence, puis réussir le concours' })],
      '[Bac + 3 au minimum] : 3 ans après le bac, puis un concours.',
    ],
    // One way among others, or at a time that is not known. The sheet counts no year: those of the level would say that there is no more.
    [
      'bac + 3',
      [years({ text: 'Les agents sont recrutés sur concours dès la 2e année de licence' })],
      '[Bac + 3 au minimum] ; la fiche parle aussi d’un concours.',
    ],
    [
      'bac ou équivalent',
      [years({ years: 3, text: '3 ans pour une licence qui donne accès au concours de la ville' })],
      '[Bac ou équivalent au minimum] ; la fiche compte 3 ans après le bac et parle aussi d’un concours.',
    ],
    // The numbers of the sheet are not those of its level: no competition is told after them, but beside them.
    [
      'bac + 5',
      [years({ years: 2, text: '2 ans de prépa pour se présenter au concours, puis 3 ans d’école' })],
      '[Bac + 5 au minimum] : 5 ans après le bac ; la fiche parle aussi d’un concours.',
    ],
    ['autre formation', [], '[Une formation particulière], que la fiche décrit.'],
  ])('tells %s', (label, durations, said) => {
    expect(read(studies(label, durations))).toBe(said);
  });

  it('tells no age where the level has no length to stand beside it', () => {
    const job = aJobSheet({ minimumLevel: readLevel('bac ou équivalent') });
    expect(read(answerStudies(job, { rows: [{ age: 'vers 20 ans' }], note: 1 }))).toBe(
      '[Bac ou équivalent au minimum].',
    );
  });

  it('says how the age is counted, and nothing without a level', () => {
    const notes = new NoteBook();
    const { note } = studies('bac + 2', [years({ years: 2 })], notes);
    expect(notes.list().find(({ number }) => number === note)?.text).toContain('15 ans en fin de 3e');
    expect(answerStudies(aJobSheet(), null).isSilent).toBe(true);
    // No way is drawn: no age is told.
    const job = aJobSheet({ minimumLevel: readLevel('bac + 3') });
    expect(read(answerStudies(job, null))).toBe('[Bac + 3 au minimum] : 3 ans après le bac.');
  });
});

describe('answerAfter', () => {
  const move = (label: string, fields: Partial<Move> = {}): Move => ({
    direction: 'evolution',
    job: null,
    label,
    condition: null,
    source: null,
    statedBy: aJobSheet(),
    isRome: false,
    ...fields,
  });
  it.each<[string, Partial<JobSheet>, Move[], string]>([
    ['the jobs that a sheet names', {}, [move('Chef'), move('Pâtissier')], 'On peut devenir [chef ou pâtissier].'],
    [
      'each name in two forms apart from the next',
      {},
      [move('Cheffe d’équipe / chef d’équipe'), move('Responsable')],
      'On peut devenir [cheffe ou chef d’équipe, ou responsable].',
    ],
    [
      'the name of a sheet as that sheet writes it',
      {},
      [move('infirmier/infirmière', { job: aJobSheet({ name: { feminine: 'infirmière', masculine: 'infirmier' } }) })],
      'On peut devenir [infirmière ou infirmier].',
    ],
    ['no job of the ROME', {}, [move('Chef', { isRome: true })], 'La fiche n’a pas de partie sur la suite.[]'],
    [
      'the sheet’s own sentence',
      { sections: [aSection('job-market', 'Ça va. Avec de l’expérience, il peut devenir chef d’équipe.')] },
      [],
      'Avec de l’expérience, [il peut devenir chef d’équipe].',
    ],
    [
      'nothing of what the chief of the workers may do',
      { sections: [aSection('job-market', 'Après dix ans, le chef d’équipe peut diriger un grand chantier.')] },
      [],
      'La fiche parle surtout de l’emploi.[]',
    ],
    [
      'the titles under which it tells of it',
      { sections: [aSection('job-market', '### Peu de postes\n\nC’est dur.\n\n### Évoluer\n\nOn verra bien.')] },
      [],
      'La fiche en parle : [« Évoluer »].',
    ],
    [
      'where to read',
      { sections: [aSection('job-market', '### Peu de postes\n\nOn devient rarement chef ici.')] },
      [],
      'La fiche en parle, plus bas.[]',
    ],
    [
      'that it speaks of finding work',
      { sections: [aSection('job-market', '### Peu de postes\n\nLes temps sont durs pour tout le monde.')] },
      [],
      'La fiche parle surtout de l’emploi.[]',
    ],
  ])('gives %s', (_, fields, moves, said) => {
    expect(read(answerAfter(aJobSheet(fields), moves))).toBe(said);
  });
});
