import { expect, it } from 'vitest';
import { guidedHref, parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';

const questions = listGuidedQuestions(aGuidedCatalogue());
const parse = (query: string) => parseGuidedQuery(new URLSearchParams(query), questions);

it('begins with the first question, and only the plain address is the start', () => {
  expect(parse('')).toMatchObject({ step: 'situation', isStart: true, notes: [] });
  expect(parse('question=situation')).toMatchObject({ step: 'situation', isStart: false });
  expect(parse('statut=salarie')).toMatchObject({ step: 'situation', isStart: false });
});

it.each([
  ['between commas, as our links write', 'interets=j-aime-la-nature,j-aime-les-langues'],
  ['repeated, as a form sends', 'interets=j-aime-la-nature&interets=j-aime-les-langues'],
  ['encoded', 'interets=j-aime-la-nature%2C+j-aime-les-langues'],
  ['twice', 'interets=j-aime-les-langues,j-aime-la-nature,j-aime-la-nature'],
  ['under the names of before', 'gouts=j-aime-la-nature&faire=j-aime-les-langues'],
  ['under old and new names', 'gouts=j-aime-la-nature&interets=j-aime-les-langues'],
])('reads answers %s', (_, query) => {
  const { answers, notes } = parse(query);
  expect(answers.interets).toEqual(['j-aime-la-nature', 'j-aime-les-langues']);
  expect(notes).toEqual([]);
});

it('writes one address, with the answers in the order of the questions', () => {
  const { answers } = parse(
    'statut=salarie&interets=j-aime-les-langues&gouts=j-aime-la-nature&etudes=cap&situation=lycee',
  );
  expect(guidedHref(answers, 'resultats', 2)).toBe(
    '/par-ou-commencer?situation=lycee&interets=j-aime-la-nature,j-aime-les-langues&etudes=cap&statut=salarie&question=resultats&page=2',
  );
  expect(parse(guidedHref(answers, 'etudes').split('?')[1] ?? '').answers).toEqual(answers);
});

it.each([
  ['gouts', 'interets'],
  ['faire', 'interets'],
  ['etudes', 'etudes'],
  ['lieu', 'resultats'],
  ['domaine', 'resultats'],
  ['statut', 'resultats'],
  ['resultats', 'resultats'],
])('leads the question %s of an old address to %s', (question, step) => {
  expect(parse(`gouts=j-aime-la-nature&question=${question}`)).toMatchObject({ step, notes: [] });
});

it.each([
  ['an unknown answer', 'interets=nager', '« Ce que j’aime » : 1 réponse inconnue ici, ignorée.'],
  ['an unknown answer of before', 'gouts=nager', '« Ce que j’aime » : 1 réponse inconnue ici, ignorée.'],
  ['two limits of studies', 'etudes=cap,toutes', '« Mes études » : 2 réponses, seule la première compte.'],
  ['an unknown question', 'question=%00%22*()', 'Cette question n’existe pas ici'],
  ['a repeated question', 'question=etudes&question=situation', 'donné plusieurs fois'],
  ['a wrong page', 'question=resultats&page=-1', 'n’est pas un nombre'],
])('says that it ignored %s', (_, query, note) => {
  expect(parse(query).notes.join(' ').replaceAll('\u00a0', ' ')).toContain(note);
});

const many = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'];
const readMany = (query: string) =>
  parseGuidedQuery(new URLSearchParams(query), listGuidedQuestions(aGuidedCatalogue(many)));

it('keeps three interests at most, and says so', () => {
  const { answers, notes } = readMany(`interets=${many}`);
  expect(answers.interets).toHaveLength(3);
  expect(notes.join()).toContain('seules les 3 premières');
});

it('keeps all the interests of an old address, there and back', () => {
  const { answers, notes } = readMany(`gouts=un,deux,trois,quatre&faire=cinq`);
  expect(answers.interets).toHaveLength(5);
  expect(notes).toEqual([]);
  expect(readMany(guidedHref(answers, 'resultats').split('?')[1] ?? '').answers).toEqual(answers);
});

it.each([
  ['very long', `gouts=${'x'.repeat(10_000)}`],
  ['very many', `interets=${'a,'.repeat(5000)}`],
  ['very often repeated', 'interets=a&'.repeat(3000)],
  ['not text', 'interets=%ff%fe%00&lieu=%F0%9F%98%80&etudes=%27%20OR%201=1'],
])('survives what is %s, with short notes', (_, query) => {
  const { answers, notes } = parse(query);
  expect(answers.interets).toEqual([]);
  expect(notes.join('').length).toBeLessThan(500);
});
