import { describe, expect, it } from 'vitest';
import { cutOpening } from '@/lib/views/job-profile/opening';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const open = (presentation: string, brief: string) =>
  cutOpening(
    aJobSheet({
      tagline: presentation,
      sections: [aSection('presentation', presentation), ...(brief ? [aSection('in-brief', brief)] : [])],
    }),
  );
const sentence = (words: number, first = 'Elle') =>
  `${[first, ...Array.from({ length: words - 1 }, () => 'mot')].join(' ')}.`;

describe('cutOpening', () => {
  it('gives the first sentence as the lead and the next as the answer', () => {
    expect(
      open(
        'La boulangère fait le pain de tout le quartier, la nuit, quand tous les autres dorment encore un peu. Elle pétrit la pâte.',
        '',
      ),
    ).toMatchObject({
      lead: 'La boulangère fait le pain de tout le quartier, la nuit, quand tous les autres dorment encore un peu.',
      next: 'Elle pétrit la pâte.',
      begin: '',
      rest: '',
    });
  });

  it.each([
    ['leans on the one before', 'Mais cela ne suffit pas toujours.'],
    ['speaks of the market', 'Les débouchés ne manquent pas.'],
    ['is too long', sentence(21)],
    ['tells a side of the work', 'Elle peut même cuisiner pour tous.'],
    ['is a question', 'Pourquoi pas vous ?'],
    ['says what is asked', 'Il faut vite rallumer le four.'],
    ['says what a thing is', "Il s'agit surtout de patience."],
    ['says how, of what was said', 'En les confiant à un four bien réglé.'],
    ['leans on a word for what was said', 'Pour éviter cela, elle surveille le four.'],
    ['says what the work asks for', 'Son travail implique de la patience.'],
  ])('leaves a next sentence in its place where it %s', (_, next) => {
    const { next: answer, begin } = open(`${sentence(33)} ${next}`, '');
    expect(answer).toBeNull();
    expect(begin).toBe(next);
  });

  it('leaves the answer of a question with it', () => {
    const question = `${sentence(33).slice(0, -1)} ?`;
    expect(open(`${question} Elle pétrit la pâte.`, '')).toMatchObject({ lead: question, next: null });
    const short = `${sentence(18).slice(0, -1)} ?`;
    expect(open(`${short} Elle pétrit la pâte.`, '')).toMatchObject({
      lead: `${short} Elle pétrit la pâte.`,
      next: null,
    });
  });

  const long = sentence(25, 'Voisins');
  it.each([
    [
      'ends in a list left open',
      `Du pain, des brioches, des tartes, des ${sentence(22, 'tourtes').slice(0, -1)}...`,
      long,
    ],
    ['is a question', `${sentence(33).slice(0, -1)} ?`, long],
    ['is taken back by the next', sentence(33), 'Mais elle ne joue pas, elle travaille la nuit, sans bruit.'],
  ])('leads with a later sentence whose subject is the job where the first %s, and moves none', (_, first, after) => {
    const lead = 'Levée tôt, la boulangère pétrit et cuit le pain.';
    const text = `${first} ${after} ${lead}`;
    const name = { masculine: 'boulanger', feminine: 'boulangère' };
    const opened = cutOpening(aJobSheet({ name, sections: [aSection('presentation', text)] }));
    expect(opened).toMatchObject({ lead, next: null, begin: text });
  });

  it('cuts a first sentence that is too long after a pause, and begins the text with the whole of it', () => {
    const first = `${sentence(20).slice(0, -1)}, ${sentence(25, 'puis')}`;
    expect(open(`${first} Elle pétrit la pâte.`, '')).toMatchObject({
      lead: `${sentence(20).slice(0, -1)}…`,
      next: null,
      begin: `${first} Elle pétrit la pâte.`,
    });
  });

  it('reads about sixty words at once, to the end of a sentence, and keeps the rest in order', () => {
    const brief = [1, 2, 3, 4, 5].map((n) => sentence(30, `N${n}`)).join(' ');
    const { begin, rest } = open(sentence(25), brief);
    expect(begin).toBe([1, 2].map((n) => sentence(30, `N${n}`)).join(' '));
    expect(rest).toBe([3, 4, 5].map((n) => sentence(30, `N${n}`)).join(' '));
  });

  it('folds nothing for a few words', () => {
    expect(open(sentence(25), `${sentence(30)} ${sentence(30)} ${sentence(10)}`).rest).toBe('');
  });

  it('loses no word of Markdown that cannot be cut', () => {
    const opening = open('Un **lien** [ici](https://exemple.fr) fort. Une autre phrase.', '- un\n- deux');
    expect(opening.begin).toContain('Un **lien** [ici](https://exemple.fr) fort. Une autre phrase.');
    expect(opening.begin).toContain('- un\n- deux');
  });
});
