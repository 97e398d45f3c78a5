import { describe, expect, it } from 'vitest';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldWords } from '@/lib/text/fold-words';
import { growCatalogue } from '@/tests/bench/search/scale/grow-catalogue';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const duties = (markdown: string): JobSheet['sections'][number] => ({
  kind: 'prose',
  key: 'duties',
  anchor: 'nature-du-travail',
  title: 'Nature du travail',
  sourceTitle: 'Nature du travail',
  parent: null,
  line: 1,
  markdown,
});
const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      id: 'MET.1',
      name: { masculine: 'conducteur de train', feminine: 'conductrice de train' },
      tagline: 'Le train part.',
      sections: [duties('Il conduit. Il surveille la caténaire.')],
    }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: 'régisseur de plateau', feminine: 'régisseuse de plateau' },
      tagline: 'Le plateau attend.',
      sections: [duties('Il prépare. Il range. Il compte.')],
    }),
  ],
});
const grown = growCatalogue(catalogue, 9);

describe('growCatalogue', () => {
  it('keeps the real sheets and adds copies up to the count', () => {
    expect(grown.jobs).toHaveLength(9);
    for (const job of catalogue.jobs) expect(grown.findJob(job.id)).toEqual(job);
    expect(growCatalogue(catalogue, 1).jobs).toHaveLength(1);
  });

  it('gives each copy an id, a slug and a name of its own, in both genders', () => {
    for (const key of ['id', 'slug'] as const) expect(new Set(grown.jobs.map((job) => job[key])).size).toBe(9);
    expect(new Set(grown.jobs.map(({ name }) => foldWords(name.masculine))).size).toBe(9);
    for (const { name } of grown.jobs) {
      expect(name.masculine).toMatch(/^(conducteur|régisseur) de (train|plateau)/);
      expect(name.feminine).toMatch(/^(conductrice|régisseuse) de (train|plateau)/);
    }
  });

  it('makes sections of as many sentences, drawn from the same section of all sheets', () => {
    const lengths = grown.jobs.map(({ sections }) => sections[0]?.markdown.split(/(?<=\.)\s+/).length);
    expect(lengths.filter((length) => length === 2)).toHaveLength(5);
    expect(lengths.filter((length) => length === 3)).toHaveLength(4);
    const sentences = new Set(grown.jobs[2]?.sections[0]?.markdown.split(/\s+(?=Il )/));
    expect([...sentences].every((sentence) => /^Il \p{L}+( la \p{L}+)?\.$/u.test(sentence))).toBe(true);
  });

  it('replaces some of the words that one sheet alone uses, and no other word', () => {
    const common = aJobSheet({ id: 'MET.3', name: { masculine: 'aiguilleur' }, sections: [duties('Il surveille.')] });
    const made = growCatalogue({ ...catalogue, jobs: [...catalogue.jobs, common] }, 60).jobs.slice(3);
    const words = new Set(made.flatMap(({ sections }) => sections[0]?.markdown.match(/\p{L}+/gu) ?? []));
    expect(words).toContain('surveille');
    expect(words).toContain('caténaire');
    expect([...words].some((word) => word.startsWith('caté') && word !== 'caténaire')).toBe(true);
    expect([...words].filter((word) => word.startsWith('surv'))).toEqual(['surveille']);
  });

  it('makes the same sheets each time', () => {
    expect(growCatalogue(catalogue, 9).jobs).toEqual(grown.jobs);
  });
});
