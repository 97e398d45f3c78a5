import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSheets } from '@/lib/cli/run-sheets';
import { type ExportedJob, toExport } from '@/lib/content/export';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { expandAppellation } from '@/lib/model/job-sheet/expand-appellation';
import { foldText } from '@/lib/text/fold-text';
import { toPlainText } from '@/lib/text/plain-text';
import { aTerminal } from '../cli/a-terminal';
import { listMissingWords } from '../content/list-words';

const shared = path.resolve('../shared');
const isThere = existsSync(`${shared}/onisep/fiches-metiers.xml`);
// Three thousand sheets are read here, beside whatever else the machine does.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });
const DAY = ['--date', '2025-10-21'];

let place = '';
async function importInto(name: string, ...args: string[]) {
  const folder = path.join(place, name);
  const terminal = aTerminal();
  const code = await runSheets(['import', '--out', folder, ...args], terminal);
  const catalogue = loadCatalogue(readContentFiles(folder), '2026-11-22');
  return { folder, code, terminal, catalogue };
}

const errorsOf = ({ diagnostics }: Catalogue) => diagnostics.filter(({ severity }) => severity === 'error');
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Tags that raw sheets still hold, and the import turns into paragraphs. */
const withoutTags = (markdown: string) => oneSpace(markdown.replace(/<br\/>|<\/?p>/g, ' '));

describe.skipIf(!isThere)('the official files (skipped where ../shared is absent: a clone does not have them)', () => {
  let fromXml: Awaited<ReturnType<typeof importInto>>;
  let fromSheets: typeof fromXml;
  let exported: ExportedJob[];
  afterAll(() => rmSync(place, { recursive: true }));
  beforeAll(async () => {
    place = mkdtempSync(path.join(os.tmpdir(), 'real-import-'));
    const others = ['--metiers', `${shared}/onisep/ideo-metiers_onisep.xml`, '--rome', `${shared}/rome`, ...DAY];
    const trainings = ['--formations', `${shared}/onisep/formations`, '--date-formations', '2025'];
    fromXml = await importInto('xml', '--fiches', `${shared}/onisep/fiches-metiers.xml`, ...others, ...trainings);
    fromSheets = await importInto('sheets', '--fiches', `${shared}/onisep/metiers`, ...others);
    exported = toExport({ ...fromXml.catalogue, trainings: [] }).jobs;
  });

  it('import without an error, all of them', () => {
    for (const { code, catalogue } of [fromXml, fromSheets]) {
      expect([code, errorsOf(catalogue)]).toEqual([0, []]);
      expect(catalogue.jobs).toHaveLength(readdirSync(`${shared}/onisep/metiers`).length);
    }
  });

  it('give the same records from the XML and from the raw sheets', () => {
    expect(exported).toEqual(toExport(fromSheets.catalogue).jobs);
  });

  it('give the same Markdown, section by section, white space and the tags of raw sheets aside', () => {
    const bodies = ({ catalogue }: typeof fromXml) =>
      catalogue.jobs.map(({ id, sections }) => [
        id,
        ...sections.map(({ key, anchor, title, sourceTitle, parent, kind, markdown }) => ({
          key,
          anchor,
          title,
          sourceTitle,
          parent,
          kind,
          markdown: withoutTags(markdown),
        })),
      ]);
    expect(bodies(fromXml)).toEqual(bodies(fromSheets));
  });

  it('give the same names, ways in, durations and codes', () => {
    const facts = ({ catalogue }: typeof fromXml) =>
      catalogue.jobs.map(({ name, otherNames, entryRoutes, studyDurations, romeCodes, tagline }) => ({
        name,
        otherNames,
        entryRoutes,
        romeCodes,
        tagline,
        studyDurations: studyDurations.map(({ line: _, ...rest }) => rest),
      }));
    expect(facts(fromXml)).toEqual(facts(fromSheets));
  });

  it('leave no stray backslash in a record', () => {
    const texts = exported.map((job) => JSON.stringify(job).replace(/\\["n]/g, ''));
    expect(texts.filter((text) => text.includes('\\'))).toEqual([]);
  });

  it('import the genuine records of 2023 without losing a word', async () => {
    const source = `${shared}/onisep/records/genuine.xml`;
    const { catalogue, folder } = await importInto('genuine', '--fiches', source, ...DAY);
    expect(catalogue.jobs.map(({ id }) => id).sort()).toEqual(['MET.100', 'MET.31']);
    const records = readFileSync(source, 'utf8').split('<metier>').slice(1);
    for (const record of records) {
      const id = /<identifiant>(.*?)</.exec(record)?.[1];
      const job = catalogue.jobs.find((candidate) => candidate.id === id);
      const text = readFileSync(path.join(folder, job?.file ?? ''), 'utf8');
      // Ids of vocabularies, and the types of short formats, are not content.
      const content = record.replace(/<id(?:_ideo1)?>(?!FOR)[^<]*<\/id(?:_ideo1)?>|<type>[^<]*<\/type>/g, ' ');
      const words = content.replace(/<!\[CDATA\[|\]\]>|<[^>]*>/g, ' ');
      expect(listMissingWords(words, [text])).toEqual([]);
      const onPage = job?.sections.map(({ sourceTitle, markdown }) => `${sourceTitle} ${toPlainText(markdown)}`) ?? [];
      const html = [...record.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map((match) =>
        (match[1] ?? '').replace(/<[^>]*>/g, ' '),
      );
      expect(listMissingWords(html.join(' '), [...onPage, JSON.stringify(job)])).toEqual([]);
    }
  });

  it('have names of the ROME, none that the sheet says already or that is the name of another', () => {
    const { jobs } = fromXml.catalogue;
    const names = new Map<string, string[]>();
    for (const { id, name, otherNames } of jobs) {
      for (const { feminine, masculine } of [name, ...otherNames])
        for (const form of [feminine, masculine]) {
          names.set(foldText(form), [...(names.get(foldText(form)) ?? []), id]);
        }
    }
    expect(jobs.filter(({ romeAppellations }) => romeAppellations.length > 0).length).toBeGreaterThan(200);
    for (const { id, romeCodes, romeAppellations } of jobs) {
      for (const { code, label } of romeAppellations) {
        const bearers = expandAppellation(label).map((form) => names.get(foldText(form)) ?? []);
        expect({ id, label, isOwn: bearers.every((ids) => ids.includes(id)) }).toEqual({ id, label, isOwn: false });
        expect({ label, others: bearers.flat().filter((other) => other !== id) }).toEqual({ label, others: [] });
        expect(romeCodes).toContain(code);
      }
    }
  });

  it('have trainings, domains, moves that lead to sheets, and sources that are described', () => {
    const { jobs, trainings } = fromXml.catalogue;
    expect(trainings).toHaveLength(readdirSync(`${shared}/onisep/formations`).length);
    expect(jobs.filter(({ domains }) => domains.length === 0)).toEqual([]);
    expect(jobs.filter(({ careerMoves }) => careerMoves.length > 0).length).toBeGreaterThan(50);
    for (const job of jobs) {
      const targets = job.careerMoves.map(({ jobId }) => jobId);
      expect(targets).not.toContain(null);
      expect(targets).not.toContain(job.id);
      expect(new Set(targets).size).toBe(targets.length);
      const keys = job.sources.map(({ key }) => key);
      expect(job.careerMoves.every(({ source, rome }) => keys.includes(source ?? '') && rome)).toBe(true);
    }
  });
});
