import { expect, it } from 'vitest';
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
const match = (query: string) =>
  matchJobs(catalogue, questions, parseGuidedQuery(new URLSearchParams(query), questions).answers);
const ranked = (query: string) => match(query).matches.map(({ job, count }) => `${job.name.masculine} ${count}`);

it('orders jobs by the number of answers that their sheets take up, equals from A to Z', () => {
  expect(ranked('gouts=j-aime-la-nature,j-aime-les-langues&faire=j-aime-bouger')).toEqual([
    'garde forestier 2',
    'accompagnateur de randonnée 1',
    'botaniste 1',
    'interprète 1',
  ]);
});

it('counts place, domain and status for one answer each, however many values are chosen', () => {
  const { asked, matches } = match(
    'lieu=dehors,interieur&domaine=sciences,agriculture-animaux&statut=fonctionnaire,salarie',
  );
  expect(asked).toBe(3);
  expect(matches.map(({ count }) => count)).toEqual([3, 3, 1]);
});

it('limits by studies, counts what is beyond, and keeps what is off the scale', () => {
  const { matches, beyond, unknownLevels, asked } = match('gouts=j-aime-la-nature&faire=j-aime-bouger&etudes=cap');
  expect(matches.map(({ job }) => job.name.masculine)).toEqual(['garde forestier', 'accompagnateur de randonnée']);
  expect({ beyond, unknownLevels, asked }).toEqual({ beyond: 1, unknownLevels: 1, asked: 2 });
});

it('never counts silence against a sheet', () => {
  const { matches, silentOnPlace } = match('gouts=j-aime-les-langues&faire=j-aime-bouger&lieu=dehors');
  expect(matches.map(({ job, count }) => `${job.name.masculine} ${count}`)).toEqual([
    'garde forestier 2',
    'accompagnateur de randonnée 1',
    'interprète 1',
  ]);
  expect(silentOnPlace).toBe(2);
});

it('lists all jobs within the limit where studies are the only answer, and none without answer', () => {
  expect(ranked('etudes=cap')).toEqual(['accompagnateur de randonnée 0', 'garde forestier 0']);
  expect(ranked('etudes=toutes')).toEqual([]);
  expect(ranked('')).toEqual([]);
});

it('asks only what the sheets can answer', () => {
  expect(questions.map(({ key }) => key)).toEqual(['gouts', 'faire', 'etudes', 'lieu', 'domaine', 'statut']);
  const [, doing, studies] = questions;
  expect(doing?.options.map(({ slug }) => slug)).toEqual(['j-aime-bien-faire-des-experiences', 'j-aime-bouger']);
  expect(studies?.options.map(({ slug, jobs }) => `${slug} ${jobs.size}`)).toEqual(['cap 2', 'bac-5 4', 'toutes 4']);
});

it('explains a match in the words of the sheet', () => {
  const query =
    'gouts=j-aime-la-nature,j-aime-les-langues&faire=j-aime-bouger&lieu=dehors&domaine=agriculture-animaux&statut=fonctionnaire';
  const { matches, askedInterests } = match(query);
  const [first, ...others] = matches.map((found) =>
    explainMatch(found, askedInterests, listWorkplaces(catalogue).get(found.job) ?? []),
  );
  expect(first).toBe(
    "2 de vos 3 intérêts : j'aime la nature, j'aime bouger ; dehors : « Le travail se fait dehors, par tous les temps. » ; domaine : « agriculture, animaux » ; statut : fonctionnaire",
  );
  expect(others).toContain("1 de vos 3 intérêts : j'aime bouger");
});

it('says a single interest plainly, and a level that it cannot compare', () => {
  const explain = (query: string) => {
    const { matches, askedInterests } = match(query);
    return matches.map((found) => explainMatch(found, askedInterests, []) ?? null);
  };
  expect(explain('gouts=j-aime-les-langues')).toEqual(["Votre intérêt : j'aime les langues"]);
  expect(explain('etudes=cap')).toEqual(['Niveau absent ou hors de l’échelle', null]);
});

it('keeps domains apart, since their names hold commas', () => {
  const twice = aCatalogue({
    jobs: ['sciences', 'lettres, langues, enseignement'].map((domain, index) =>
      aJobSheet({
        id: `MET.${index}`,
        domains: [
          { domain, subdomain: null },
          { domain: 'santé', subdomain: null },
        ],
      }),
    ),
  });
  const asked = listGuidedQuestions(twice);
  const { answers } = parseGuidedQuery(new URLSearchParams('domaine=lettres-langues-enseignement,sante'), asked);
  const told = matchJobs(twice, asked, answers).matches.map((found) => explainMatch(found, 0, []));
  expect(told.map((text) => text)).toEqual([
    'Domaine : « santé »',
    'Domaines : « lettres, langues, enseignement » et « santé »',
  ]);
});

it('says so where the place is an interest that the sheet lists', () => {
  const withInterest = aGuidedCatalogue(["j'aimerais travailler dehors"]);
  const asked = listGuidedQuestions(withInterest);
  const { matches } = matchJobs(
    withInterest,
    asked,
    parseGuidedQuery(new URLSearchParams('lieu=dehors'), asked).answers,
  );
  const told = matches.map((found) => explainMatch(found, 0, listWorkplaces(withInterest).get(found.job) ?? []));
  expect(told[0]).toBe("Dehors : « j'aimerais travailler dehors » (centre d’intérêt de la fiche)");
});
