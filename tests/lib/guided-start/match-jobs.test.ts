import { expect, it } from 'vitest';
import { countOptions } from '@/lib/guided-start/count-options';
import { explainMatch } from '@/lib/guided-start/explain-match';
import { parseGuidedQuery } from '@/lib/guided-start/guided-query';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { matchJobs } from '@/lib/guided-start/match-jobs';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aGuidedCatalogue } from '@/tests/builders/a-guided-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const catalogue = aGuidedCatalogue();
const questions = listGuidedQuestions(catalogue);
const read = (query: string) => parseGuidedQuery(new URLSearchParams(query), questions).answers;
const match = (query: string) => matchJobs(catalogue, questions, read(query));
const ranked = (query: string) =>
  match(query).matches.map(({ job, interests }) => `${job.name.masculine} ${interests.length}`);

it('orders jobs by the number of interests that their sheets list, equals from A to Z', () => {
  expect(ranked('interets=j-aime-la-nature,j-aime-les-langues,j-aime-bouger')).toEqual([
    'garde forestier 2',
    'accompagnateur de randonnée 1',
    'botaniste 1',
    'interprète 1',
  ]);
});

it.each([
  ['domaine=sciences', ['botaniste 0']],
  ['domaine=sciences,agriculture-animaux', ['botaniste 0', 'garde forestier 0']],
  ['domaine=sciences,agriculture-animaux&statut=salarie', ['botaniste 0']],
  ['lieu=dehors', ['garde forestier 0']],
  ['interets=j-aime-bouger&statut=fonctionnaire', ['garde forestier 1']],
  ['interets=j-aime-bouger&domaine=sciences', []],
])('narrows the list by %s: one value of each filter is enough', (query, expected) => {
  expect(ranked(query)).toEqual(expected);
});

it('limits by studies, counts what is beyond, and keeps what is off the scale', () => {
  const { matches, beyond, unknownLevels, asked } = match('interets=j-aime-la-nature,j-aime-bouger&etudes=cap');
  expect(matches.map(({ job }) => job.name.masculine)).toEqual(['garde forestier', 'accompagnateur de randonnée']);
  expect({ beyond, unknownLevels, asked }).toEqual({ beyond: 1, unknownLevels: 1, asked: 2 });
});

it('counts the sheets that a place leaves aside because they say nothing of it, not those that another answer does', () => {
  expect(match('lieu=dehors').silentOnPlace).toBe(2);
  expect(match('lieu=dehors&interets=j-aime-bouger').silentOnPlace).toBe(1);
  expect(match('lieu=dehors&etudes=cap').silentOnPlace).toBe(1);
});

it.each(['', 'etudes=toutes', 'situation=lycee'])('lists all jobs where « %s » narrows nothing', (query) => {
  expect(match(query).matches).toHaveLength(4);
});

it('asks only what the sheets can answer', () => {
  expect(questions.map(({ key }) => key)).toEqual(['situation', 'interets', 'etudes', 'lieu', 'domaine', 'statut']);
  const studies = questions.find(({ key }) => key === 'etudes');
  expect(studies?.options.map(({ slug, jobs }) => `${slug} ${jobs.size}`)).toEqual(['cap 2', 'bac-5 4', 'toutes 4']);
});

it('does not ask where one is if that changes nothing', () => {
  const bare = aCatalogue({ jobs: [aJobSheet({ minimumLevel: null, interests: ['nager', 'lire'] })] });
  expect(listGuidedQuestions(bare).map(({ key }) => key)).toEqual(['interets']);
});

it.each([
  ['etudes', '', 'cap 2, bac-5 4, toutes 4'],
  ['etudes', 'interets=j-aime-les-langues', 'cap 0, bac-5 1, toutes 1'],
  ['etudes', 'interets=j-aime-les-langues&etudes=cap', 'cap 0, bac-5 1, toutes 1'],
  ['statut', 'interets=j-aime-la-nature', 'fonctionnaire 2, salarie 1, independant 0'],
])('counts what each choice of %s would leave after « %s »', (key, query, counts) => {
  const question = questions.find((known) => known.key === key);
  if (!question) throw new Error(`no question ${key}`);
  const told = countOptions(catalogue, questions, read(query), question);
  expect(told.map(({ option, count }) => `${option.slug} ${count}`).join(', ')).toBe(counts);
});

const explain = (query: string) => {
  const { matches, asked } = match(query);
  return matches.map((found) => explainMatch(found, asked, listWorkplaces(catalogue).get(found.job) ?? []));
};

it('explains a match in the words of the sheet, and says nothing that is plain', () => {
  expect(explain('interets=j-aime-la-nature,j-aime-bouger,j-aime-les-langues&lieu=dehors')).toEqual([
    "J'aime bouger, j'aime la nature ; dehors : « Le travail se fait dehors, par tous les temps. »",
  ]);
  expect(explain('interets=j-aime-la-nature,j-aime-bouger')[0]).toBeNull();
  expect(explain('interets=j-aime-les-langues&domaine=lettres-langues-enseignement')).toEqual([null]);
  expect(explain('etudes=cap')).toEqual(['Niveau absent ou hors de l’échelle', null]);
});

it('says so where the place is an interest that the sheet lists', () => {
  const withInterest = aGuidedCatalogue(["j'aimerais travailler dehors"]);
  const asked = listGuidedQuestions(withInterest);
  const { answers } = parseGuidedQuery(new URLSearchParams('lieu=dehors'), asked);
  const told = matchJobs(withInterest, asked, answers).matches.map((found) =>
    explainMatch(found, 0, listWorkplaces(withInterest).get(found.job) ?? []),
  );
  expect(told[0]).toBe("Dehors : « j'aimerais travailler dehors » (centre d’intérêt de la fiche)");
});
