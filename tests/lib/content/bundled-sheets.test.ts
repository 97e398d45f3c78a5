import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { parseTraining } from '@/lib/content/parse/parse-training';
import { readContentFiles } from '@/lib/content/source';

const files = readContentFiles(resolve('content'));
const catalogue = loadCatalogue(files, '2026-11-22');

describe('the bundled content', () => {
  it.each([...files.jobs, ...files.trainings, { path: 'collection.yml' }])('$path has no error', ({ path }) => {
    const errors = catalogue.diagnostics.filter((found) => found.file === path && found.severity === 'error');
    expect(errors).toEqual([]);
  });

  it('names no training without a sheet but thirteen schools of one job, and no title that the site does not know', () => {
    const unknown = catalogue.diagnostics.filter(({ code }) => code === 'unknown-training');
    expect(unknown.map(({ file }) => file)).toEqual(Array(13).fill('metiers/community-manager.md'));
    expect(catalogue.diagnostics.map(({ code }) => code)).not.toContain('unknown-section');
  });

  it('gives every figure of a head its source', () => {
    const figures = catalogue.jobs.flatMap((job) => job.salaries.map((salary) => ({ job, salary })));
    expect(
      figures.filter(({ job, salary }) => salary.source && !job.sources.some(({ key }) => key === salary.source)),
    ).toEqual([]);
  });

  it('files each job under its slug', () => {
    for (const job of catalogue.jobs) expect(job.file).toBe(`metiers/${job.slug}.md`);
  });

  it('holds the dated steps of the SMIC, oldest first', () => {
    expect(catalogue.smic).toHaveLength(34);
    expect(catalogue.smic.at(-1)).toMatchObject({ from: '2026-06-01', hourly: 12.31, monthly: 1867.02 });
  });
});

describe('the examples of content/README.md', () => {
  const manual = readFileSync(resolve('content/README.md'), 'utf8');
  const [job = '', training = ''] = [...manual.matchAll(/```markdown\n(.*?)```/gs)].map((match) => match[1] ?? '');
  const head = /```yaml\n(.*?)```/s.exec(manual)?.[1] ?? '';

  it('are sheets that the site reads without a word', () => {
    const sheet = parseJobSheet(head + job, 'metiers/luthier.md');
    expect(sheet.diagnostics).toEqual([]);
    expect(sheet.job).toMatchObject({
      id: 'MET.17',
      checkedAt: '2026-11-01',
      salaries: [{ min: 1900, max: 2200 }, { min: 1900 }],
    });
    expect(parseTraining(training, 'formations/lutherie.md')).toMatchObject({
      diagnostics: [],
      training: { id: 'FOR.501' },
    });
  });
});
