// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JobProfile } from '@/components/job-profile/job-profile';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { filterJobs, JOBS_PER_PAGE } from '@/lib/listing/filter-jobs';
import { parseCatalogueQuery } from '@/lib/listing/job-list-query';
import { toCatalogueListing } from '@/lib/views/job-list/job-list';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';
import { aBlemishedFolder } from '@/tests/builders/a-blemished-folder';

const TODAY = '2026-11-22';
const catalogue = loadCatalogue(aBlemishedFolder(), TODAY);

describe('a folder of blemished sheets', () => {
  it('tells many kinds of blemish, and keeps each sheet that is not in error', () => {
    expect(new Set(catalogue.diagnostics.map(({ code }) => code)).size).toBeGreaterThan(40);
    const inError = new Set(
      catalogue.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    );
    expect(catalogue.jobs.length + inError.size).toBe(aBlemishedFolder().jobs.length);
  });

  it('is listed over several pages, with letters', () => {
    const found = filterJobs(catalogue, parseCatalogueQuery(new URLSearchParams('page=2')));
    const { paging, letters } = toCatalogueListing(catalogue, found);
    expect(paging).toMatchObject({ page: 2, pages: Math.ceil(catalogue.jobs.length / JOBS_PER_PAGE) });
    expect(paging.pages).toBeGreaterThan(1);
    expect(letters.length).toBeGreaterThan(10);
  });

  it.each(catalogue.jobs)('has a page for $file', (job) => {
    const html = renderToStaticMarkup(<JobProfile profile={toJobProfile(catalogue, job, TODAY)} />);
    expect(html).toContain(job.name.masculine);
    expect(html).not.toMatch(/undefined|NaN|\[object|function \w+\(/);
  });
});
