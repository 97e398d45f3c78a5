import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';
import { listMissingWords, listWords } from './list-words';

const folder = REAL_SHEETS;
const isThere = existsSync(`${folder}/metiers`);
const TODAY = '2026-11-22';

/** What the file says, read another way than the pipeline does: expressions over the whole raw text. */
function readIndependently(raw: string) {
  const text = raw.replaceAll('\u00A0', ' ').replaceAll('\u00AD', '').normalize('NFC');
  const all = (pattern: RegExp, part = text) => [...part.matchAll(pattern)].map((match) => (match[1] ?? '').trim());
  const block = (start: RegExp) => {
    const after = text.split(start)[1] ?? '';
    return after.split(/\n(?=\*\*|#)/)[0] ?? '';
  };
  const head = text.split(/\n## Pr/)[0] ?? '';
  return {
    id: all(/^\*\*ID:\*\* (.+)$/gm)[0],
    headings: all(/^#+ (?!Autres appellations)(.+)$/gm, head).map((name) => name.replace(/\s+/g, ' ')),
    feminines: all(/^- Féminin: (.+)$/gm, head).map((name) => name.replace(/\s+/g, ' ')),
    masculines: all(/^- Masculin: (.+)$/gm, head).map((name) => name.replace(/\s+/g, ' ')),
    romeCodes: all(/^- ([A-Z]\d+)$/gm, block(/\*\*Codes ROME:\*\*/)),
    level: all(/^\*\*Niveau d'accès minimum:\*\* (.+)$/gm)[0],
    statuses: all(/^- (.+)$/gm, block(/\*\*Statuts possibles:\*\*/)),
    interests: all(/^- (.+)$/gm, block(/## Centres d'intérêt/)).map((interest) => interest.toLowerCase()),
    trainings: all(/\(ID: (FOR\.\d+)\)/g),
    salaries: text
      .split(/\n|<br\/>/)
      .map((line) => /^\s*(?:A partir de (\d+)|Entre (\d+) et (\d+)) euros brut par mois/.exec(line))
      .filter((match) => match !== null)
      .map(([, from, min, max]) => (max ? [Number(min), Number(max)].sort((a, b) => a - b) : [Number(from), null])),
  };
}

function listJobText(job: JobSheet): string[] {
  return [
    job.id,
    ...[job.name, ...job.otherNames].flatMap((name) => [name.heading, name.feminine, name.masculine]),
    ...job.romeCodes,
    job.minimumLevel?.label ?? '',
    ...job.employmentStatuses,
    ...job.trainings.flatMap((training) => [training.id ?? '', training.label]),
    ...job.sections.flatMap((section) => [section.sourceTitle, section.markdown]),
  ];
}

function listTrainingText(training: Training): string[] {
  const { id, label, type, duration, certificationLevel, acronym, schoolCode, link } = training;
  return [
    ...[id, label, type, duration, certificationLevel, acronym, schoolCode, link].map((text) => text ?? ''),
    ...training.associatedJobs.map((job) => job.label),
    ...training.sections.flatMap((section) => [section.sourceTitle, section.markdown]),
  ];
}

/** Labels of the format itself; the record has a field for each. */
const FORMAT_WORDS =
  'ID Appellations Féminin Masculin Autres appellations Codes ROME Niveau d accès minimum Statuts possibles ' +
  'Informations générales Code scolarité Durée de certification Type Lien Sigle Métiers associés br p';

describe.skipIf(!isThere)('the real sheets (skipped where they are absent: a clone does not have them)', () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const catalogue = isThere ? loadCatalogue(readContentFiles(folder), TODAY) : null;
  const jobs = catalogue?.jobs ?? [];
  const trainings = catalogue?.trainings ?? [];

  it('give one record per file and no error', () => {
    expect(catalogue?.diagnostics.filter((found) => found.severity === 'error')).toEqual([]);
    expect(jobs).toHaveLength(readdirSync(`${folder}/metiers`).length);
    expect(trainings).toHaveLength(readdirSync(`${folder}/formations`).length);
  });

  it('give the ids, names, codes, levels, statuses, interests and trainings of their files', () => {
    const differences = jobs.flatMap((job) => {
      const file = readIndependently(read(job.file));
      const names = [job.name, ...job.otherNames];
      const record = {
        id: job.id,
        headings: names.map((name) => name.heading),
        feminines: names.map((name) => name.feminine),
        masculines: names.map((name) => name.masculine),
        romeCodes: job.romeCodes,
        level: job.minimumLevel?.label,
        statuses: job.employmentStatuses,
        interests: job.interests.map((interest) => interest.toLowerCase()),
        trainings: job.trainings.map((training) => training.id),
        salaries: job.salaries
          .filter((salary) => /^(A partir de|Entre) \d/.test(salary.raw) && salary.kind !== 'text')
          .map((salary) => [salary.min, salary.max]),
      };
      return Object.keys(file)
        .map((key) => key as keyof typeof file)
        .filter((key) => JSON.stringify(file[key]) !== JSON.stringify(record[key]))
        .map((key) => ({ id: job.id, key, file: file[key], record: record[key] }));
    });
    expect(differences).toEqual([]);
  });

  it('lose no word of a job sheet', () => {
    const lost = jobs.flatMap((job) => {
      const words = listMissingWords(read(job.file), [...listJobText(job), FORMAT_WORDS]);
      return words.length > 0 ? [{ file: job.file, words }] : [];
    });
    expect(lost).toEqual([]);
  });

  it('keep each word of a job sheet as many times as it stands in a section', () => {
    const lost = jobs.flatMap((job) => {
      const body = read(job.file).split(/\n(?=## Présentation)/)[1] ?? '';
      const inFile = listWords(body).length;
      const inRecord = listWords(
        job.sections.flatMap((section) => [section.sourceTitle, section.markdown]).join(' '),
      ).length;
      const outside = listWords(
        ["Niveau d'accès minimum", job.minimumLevel?.label, 'Statuts possibles', ...job.employmentStatuses].join(' '),
      ).length;
      const labels = job.employmentStatuses.length > 0 ? 0 : 2;
      return inFile === inRecord + outside - labels ? [] : [{ file: job.file, inFile, inRecord, outside }];
    });
    expect(lost).toEqual([]);
  });

  it('lose no word of a training sheet', () => {
    const lost = trainings.flatMap((training) => {
      const words = listMissingWords(read(training.file), [...listTrainingText(training), FORMAT_WORDS]);
      return words.length > 0 ? [{ file: training.file, words }] : [];
    });
    expect(lost).toEqual([]);
  });

  it('keep every salary that has no usable amount as text, with its words', () => {
    const texts = jobs.flatMap((job) => job.salaries.filter((salary) => salary.kind === 'text'));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.every((salary) => salary.raw.length > 0 && salary.min === null)).toBe(true);
  });

  it('place every label of the sixteen levels on the scale', () => {
    expect(jobs.filter((job) => job.minimumLevel?.rank === null)).toEqual([]);
    const ways = jobs.flatMap((job) => job.entryRoutes.filter((route) => route.level.rank === null));
    expect(ways).toEqual([]);
  });
});
