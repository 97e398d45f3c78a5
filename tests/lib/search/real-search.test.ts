import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { searchJobs } from '@/lib/search/search-jobs';
import { foldWords } from '@/lib/text/fold-words';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const folder = REAL_SHEETS;
const isThere = existsSync(`${folder}/metiers`);

const listForms = (names: readonly { feminine: string; masculine: string }[]) =>
  names.flatMap(({ feminine, masculine }) => [feminine, masculine]);
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe.skipIf(!isThere)('search over the real sheets (skipped where they are absent)', () => {
  const catalogue = loadCatalogue(isThere ? readContentFiles(folder) : readContentFiles('content'), '2026-11-22');

  /** Queries after which the job does not stand among the first `most`, jobs that bear the very same name aside. */
  function listMisses(listQueries: (job: JobSheet) => string[], most: number): string[] {
    return catalogue.jobs.flatMap((job) =>
      listQueries(job).filter((query) => {
        const bears = ({ name, otherNames }: JobSheet) =>
          listForms([name, ...otherNames]).some((form) => foldWords(form) === foldWords(query));
        const before = searchJobs(catalogue, query, { limit: 30 }).hits.map((hit) => hit.job);
        const place = before.indexOf(job);
        return place < 0 || before.slice(0, place).filter((rival) => !bears(rival)).length >= most;
      }),
    );
  }

  it.each([
    ['as they are written', (form: string) => form],
    ['without accents', withoutAccents],
  ])('every name in each gender finds its job first, %s', (_, write) => {
    expect(listMisses(({ name }) => listForms([name]).map(write), 1)).toEqual([]);
  });

  it.each([
    ['as they are written', (form: string) => form],
    ['without accents', withoutAccents],
  ])('every other name finds its job among the first three, %s', (_, write) => {
    expect(listMisses(({ otherNames }) => listForms(otherNames).map(write), 3)).toEqual([]);
  });

  it('every everyday word finds each job it stands for among the first three', () => {
    const misses = catalogue.everydayWords.flatMap(({ word, names }) => {
      const found = searchJobs(catalogue, word, { limit: 3 }).hits.map((hit) => hit.job);
      const bears = (name: string) => (job: JobSheet) =>
        listForms([job.name, ...job.otherNames]).some((form) => foldWords(form) === foldWords(name));
      return names
        .filter((name) => catalogue.jobs.some(bears(name)) && !found.some(bears(name)))
        .map((name) => `${word}: ${name}`);
    });
    expect(misses).toEqual([]);
    // Of a few jobs we have a sheet, and the open data none.
    const jobs = [...catalogue.jobs, ...loadCatalogue(readContentFiles('content'), '2026-11-22').jobs];
    const borne = new Set(jobs.flatMap((job) => listForms([job.name, ...job.otherNames]).map(foldWords)));
    const dead = catalogue.everydayWords.filter(({ names }) => !names.some((name) => borne.has(foldWords(name))));
    expect(dead).toEqual([]);
  });

  it('says by what each hit was found', () => {
    for (const query of ['soigner les animaux', 'technicien maintenance', 'nuit', 'bac pro']) {
      const { hits } = searchJobs(catalogue, query);
      expect(hits.length).toBeGreaterThan(5);
      for (const { reason } of hits) {
        expect(reason.form.trim()).not.toBe('');
        if (reason.kind === 'text') expect(reason.form.length).toBeLessThanOrEqual(90);
      }
    }
  });
});
