import { expect, it } from 'vitest';
import { guidedHref, parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';

const questions = listGuidedQuestions(aGuidedCatalogue());
const parse = (query: string) => parseGuidedQuery(new URLSearchParams(query), questions);

it('begins with the first question, and only the plain address is the start', () => {
  expect(parse('')).toMatchObject({ step: 'gouts', isStart: true, notes: [] });
  expect(parse('question=gouts')).toMatchObject({ step: 'gouts', isStart: false });
  expect(parse('statut=salarie')).toMatchObject({ step: 'gouts', isStart: false });
});

it.each([
  ['between commas, as our links write', 'gouts=j-aime-la-nature,j-aime-les-langues'],
  ['repeated, as a form sends', 'gouts=j-aime-la-nature&gouts=j-aime-les-langues'],
  ['encoded', 'gouts=j-aime-la-nature%2C+j-aime-les-langues'],
  ['twice', 'gouts=j-aime-les-langues,j-aime-la-nature,j-aime-la-nature'],
])('reads answers %s', (_, query) => {
  const { answers, notes } = parse(query);
  expect(answers.gouts).toEqual(['j-aime-la-nature', 'j-aime-les-langues']);
  expect(notes).toEqual([]);
});

it('writes one address, with the answers in the order of the questions', () => {
  const { answers } = parse('statut=salarie&gouts=j-aime-les-langues&gouts=j-aime-la-nature&etudes=cap');
  expect(guidedHref(answers, 'resultats', 2)).toBe(
    '/par-ou-commencer?gouts=j-aime-la-nature,j-aime-les-langues&etudes=cap&statut=salarie&question=resultats&page=2',
  );
  expect(parse(guidedHref(answers, 'lieu').split('?')[1] ?? '').answers).toEqual(answers);
});

it.each([
  ['an unknown answer', 'gouts=nager', '« Ce qui vous attire » : 1 réponse inconnue ici, ignorée.'],
  ['an answer to another question', 'faire=j-aime-la-nature', '1 réponse inconnue'],
  ['two limits of studies', 'etudes=cap,toutes', '« Les études » : 2 réponses, seule la première compte.'],
  ['an unknown question', 'question=%00%22*()', 'Cette question n’existe pas ici'],
  ['a repeated question', 'question=lieu&question=faire', 'donné plusieurs fois'],
  ['a wrong page', 'question=resultats&page=-1', 'n’est pas un nombre'],
])('says that it ignored %s', (_, query, note) => {
  expect(parse(query).notes.join(' ').replaceAll('\u00a0', ' ')).toContain(note);
});

it('keeps five answers at most to a question, and says so', () => {
  const catalogue = aGuidedCatalogue(['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept']);
  const query = new URLSearchParams('faire=un,deux,trois,quatre,cinq,six,sept');
  const { answers, notes } = parseGuidedQuery(query, listGuidedQuestions(catalogue));
  expect(answers.faire).toHaveLength(5);
  expect(notes.join()).toContain('seules les 5 premières');
});

it.each([
  ['very long', `gouts=${'x'.repeat(10_000)}`],
  ['very many', `gouts=${'a,'.repeat(5000)}`],
  ['very often repeated', 'gouts=a&'.repeat(3000)],
  ['not text', 'gouts=%ff%fe%00&lieu=%F0%9F%98%80&etudes=%27%20OR%201=1'],
])('survives what is %s, with short notes', (_, query) => {
  const { answers, notes } = parse(query);
  expect(answers.gouts).toEqual([]);
  expect(notes.join('').length).toBeLessThan(500);
});
