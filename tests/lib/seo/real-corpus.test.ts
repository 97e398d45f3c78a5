import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { jobJsonLd } from '@/lib/seo/job-json-ld';
import { trainingJsonLd } from '@/lib/seo/training-json-ld';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const real = REAL_SHEETS;
const catalogue = existsSync(real) ? loadCatalogue(readContentFiles(real), '2026-11-22') : null;

it.skipIf(!catalogue)('of no two real sheets it is said that they are the same thing', () => {
  if (!catalogue) return;
  // The addresses of jobs are written by the import: here each job has those that it would give.
  const jobs = catalogue.jobs.map((job) => ({
    ...job,
    links: [
      { label: 'Onisep', url: `https://www.onisep.fr/http/redirection/metier/slug/${job.id}` },
      ...job.romeCodes.map((code) => ({
        label: code,
        url: `https://candidat.francetravail.fr/metierscope/fiche-metier/${code}`,
      })),
    ],
  }));
  const nodes = [
    ...jobs.flatMap((job) => jobJsonLd(job, catalogue)),
    ...catalogue.trainings.flatMap((training) => trainingJsonLd(training, catalogue)),
  ];
  const same = JSON.stringify(nodes).match(/"sameAs":(?:"[^"]*"|\[[^\]]*\])/g) ?? [];
  expect(same.length).toBeGreaterThan(jobs.length);
  expect(same.length).toBe(new Set(same).size);
});
