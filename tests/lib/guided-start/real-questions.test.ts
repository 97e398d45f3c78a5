import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const folder = REAL_SHEETS;

describe.skipIf(!existsSync(`${folder}/metiers`))('over the real sheets', () => {
  const load = () => loadCatalogue(readContentFiles(folder), '2026-11-22');

  it('offers the thirty-two interests, asks nothing of domains, and finds a place in more than half of the sheets', () => {
    const catalogue = load();
    expect(listGuidedQuestions(catalogue).map(({ key, options }) => `${key} ${options.length}`)).toEqual([
      'situation 4',
      'interets 32',
      'etudes 5',
      'lieu 4',
      'statut 9',
      'salaire 12',
    ]);
    const said = [...listWorkplaces(catalogue).values()].filter((places) => places.length > 0);
    expect(said.length / catalogue.jobs.length).toBeGreaterThan(0.55);
  });
});
