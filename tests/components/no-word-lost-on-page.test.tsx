// @vitest-environment node
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import { TrainingProfile } from '@/components/training/training-profile';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { toTrainingProfile } from '@/lib/views/training-profile/training-profile';
import { FUZZ_PATIENCE, fuzzBudget } from '@/tests/builders/fuzz-budget';
import { FUZZ_DAY, listLostWords } from '@/tests/builders/list-lost-words';
import { MUTATED_SHEETS } from '@/tests/builders/mutated-sheet';

it.each(MUTATED_SHEETS)(
  'each word of a sheet is on its page or in a finding: $name',
  ({ kind, sheets }) => {
    fc.assert(
      fc.property(sheets, (text) => {
        expect(listLostWords(kind, text, renderPages)).toEqual([]);
      }),
      fuzzBudget(40),
    );
  },
  FUZZ_PATIENCE,
);

/** The pages of a catalogue: their words, and where their links lead; and the facts that serve without being shown. */
function renderPages(catalogue: Catalogue): string {
  const { jobs, trainings } = catalogue;
  const unseen = [
    ...jobs.flatMap(({ romeAppellations, formerSlugs, domains }) => [
      ...domains.flatMap(({ domain, subdomain }) => [domain, subdomain]),
      ...romeAppellations.map(({ label }) => label),
      ...formerSlugs,
    ]),
    ...[...jobs, ...trainings].flatMap(({ sources }) => sources.map(({ key }) => key)),
  ];
  const pages = [
    ...catalogue.jobs.map((job) => <JobProfile key={job.id} profile={toJobProfile(catalogue, job, FUZZ_DAY)} />),
    ...catalogue.trainings.map((one) => <TrainingProfile key={one.id} profile={toTrainingProfile(catalogue, one)} />),
  ];
  return [...pages.map((page) => renderToStaticMarkup(page)), ...unseen]
    .join(' ')
    .replace(/<a [^>]*href="([^"]*)"(?: title="([^"]*)")?[^>]*>/g, ' $1 $2 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:quot|#x27|lt|gt|amp);/g, ' ');
}
