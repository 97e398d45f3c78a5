import { expect, it } from 'vitest';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { countLinksToward } from '@/lib/site/random-job/count-links-toward';
import { countMentions } from '@/lib/site/random-job/count-mentions';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

function aNamedJob(
  id: number,
  masculine: string,
  feminine: string,
  text = '',
  fields: Partial<JobSheet> = {},
): JobSheet {
  return aJobSheet({
    id: `MET.${id}`,
    sections: [aSection('duties', text, { title: 'Nature du travail' })],
    ...fields,
    name: { masculine, feminine },
  });
}

function mentionsOf(masculine: string, feminine: string, text: string): number {
  const job = aNamedJob(1, masculine, feminine);
  const catalogue = aCatalogue({
    jobs: [
      job,
      aNamedJob(2, 'luthier', 'luthière', text),
      aNamedJob(3, 'professeur de musique', 'professeure de musique'),
    ],
  });
  return countMentions(catalogue).get(job) ?? 0;
}

it.each([
  ['the masculine', 'Il travaille avec un boulanger.', 1],
  ['the feminine, in capitals', 'La BOULANGÈRE ouvre tôt.', 1],
  ['a plural', 'Les **boulangers** recrutent.', 1],
  ['one sheet twice', 'Un boulanger, deux boulangères.', 1],
  ['another word', 'La boulangerie ouvre tôt.', 0],
])('counts %s', (_, text, count) => {
  expect(mentionsOf('boulanger', 'boulangère', text)).toBe(count);
});

it('takes the longest name, with its plural on the first word', () => {
  expect(mentionsOf('professeur', 'professeure', 'Des professeurs de musique enseignent.')).toBe(0);
  expect(mentionsOf('chef de rayon', 'cheffe de rayon', 'Les chefs de rayon gèrent les stocks.')).toBe(1);
});

it('does not count a sheet that names its own job', () => {
  const job = aNamedJob(1, 'boulanger', 'boulangère', 'Le boulanger pétrit.');
  expect(countMentions(aCatalogue({ jobs: [job] })).get(job)).toBeUndefined();
});

it('adds trainings, sheets that state a move, and sheets that name the job', () => {
  const move = {
    direction: 'evolution' as const,
    label: 'boulanger',
    condition: null,
    rome: null,
    source: null,
    line: 1,
  };
  const job = aNamedJob(1, 'boulanger', 'boulangère', '', {
    trainings: [{ id: 'FOR.1', label: 'CAP boulanger', slug: 'cap-boulanger' }],
  });
  const other = aNamedJob(2, 'pâtissier', 'pâtissière', 'Avec les boulangers.', {
    careerMoves: [
      { ...move, jobId: 'MET.1' },
      { ...move, jobId: 'MET.1', direction: 'sideways' },
    ],
  });
  const catalogue = aCatalogue({ jobs: [job, other], trainings: [aTraining()] });
  expect(countLinksToward(catalogue).get(job)).toBe(3);
  expect(countLinksToward(catalogue).get(other)).toBe(0);
});
