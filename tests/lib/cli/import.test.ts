import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSheets } from '@/lib/cli/run-sheets';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { anOfficialFile, anOfficialRecord } from '@/tests/builders/official-xml';
import { romeTables } from '@/tests/builders/rome-tables';
import { aTerminal } from './a-terminal';

let place = '';
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});
const at = (...names: string[]) => path.join(place, ...names);

function put(file: string, text: string): string {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  return at(file);
}

function putFolder(name: string): string {
  mkdirSync(at(name));
  return at(name);
}

async function run(...args: string[]) {
  const terminal = aTerminal();
  const code = await runSheets(['import', '--out', at('out'), ...args], terminal);
  return { code, out: terminal.outText(), error: terminal.errorText() };
}

const archetier = {
  identifiant: 'MET.18',
  nom_metier: 'archetier/ière',
  libelle_feminin: 'archetière',
  libelle_masculin: 'archetier',
};
const officialFile = anOfficialFile(anOfficialRecord(), anOfficialRecord(archetier));
const putOfficialFile = (text = officialFile) => put('Onisep_Ideo_Fiches_Metiers_21102025.xml', text);
const list = `<root><item><lien_site_onisepfr>https://www.onisep.fr/http/redirection/metier/slug/MET.17</lien_site_onisepfr><code_rome>B1501</code_rome><libelle_rome>Lutherie</libelle_rome><lien_rome>https://exemple.fr/B1501</lien_rome><domainesous-domaine>arts/musique</domainesous-domaine></item></root>`;

function putRome(tables = romeTables()): string {
  for (const name of [
    'unix_referentiel_code_rome_v',
    'unix_referentiel_appellation_v',
    'unix_rubrique_mobilite_v',
    'version',
  ]) {
    const found = tables(new RegExp(`^${name}`));
    if (found) put(`rome/${found.file}`, found.text);
  }
  return at('rome');
}

describe('import', () => {
  it('makes a folder that the site serves, with the credit of the source', async () => {
    const { code, out } = await run('--fiches', putOfficialFile());
    expect(code).toBe(0);
    expect(out).toMatch(/Lu : 2\sfiches/);
    const { jobs, collection, diagnostics } = loadCatalogue(readContentFiles(at('out')), '2026-11-22');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(jobs.map(({ id, file }) => [id, file])).toEqual([
      ['MET.18', 'metiers/archetier.md'],
      ['MET.17', 'metiers/luthier.md'],
    ]);
    expect(collection).toMatchObject({
      name: 'Idéo-Fiches métiers',
      publisher: 'Onisep',
      date: '2025-10-21',
      credit: 'Idéo-Fiches métiers, Onisep, 21/10/2025, sous licence ODbL',
    });
    expect(jobs[0]?.sources).toMatchObject([{ key: 'onisep', date: '2025-10-21', licence: 'ODbL 1.0' }]);
  });

  it('joins domains, ROME labels, links and moves, each with its source', async () => {
    await run('--fiches', putOfficialFile(), '--metiers', put('liste.xml', list), '--rome', putRome());
    const { jobs } = loadCatalogue(readContentFiles(at('out')), '2026-11-22');
    const luthier = jobs.find(({ id }) => id === 'MET.17');
    expect(luthier?.domains).toEqual([{ domain: 'arts', subdomain: 'musique' }]);
    expect(luthier?.romeLabels).toEqual({ B1501: 'Luthier / Luthière' });
    expect(luthier?.careerMoves).toMatchObject([
      {
        jobId: 'MET.18',
        direction: 'sideways',
        source: 'rome',
        condition: null,
        rome: {
          from: { code: 'B1501', label: 'Luthier / Luthière' },
          toward: { code: 'B1502', label: 'Archetier / Archetière' },
        },
      },
    ]);
    expect(luthier?.sources.map(({ key, date }) => [key, date])).toEqual([
      ['onisep', '2025-10-21'],
      ['ideo-metiers', null],
      ['rome', '2025-09-18'],
    ]);
    expect(luthier?.links.map(({ url }) => url)).toEqual([
      'https://www.onisep.fr/http/redirection/metier/slug/MET.17',
      'https://exemple.fr/B1501',
    ]);
  });

  it('writes the names that the ROME gives to the job, under the code they come from, and counts them', async () => {
    const tables = romeTables({
      'unix_referentiel_appellation_v460_utf8.csv':
        '"code_rome","libelle_appellation_long","peu_usite"\n"B1501","Luthier / Luthière en guitare","N"\n' +
        '"B1501","Luthier / Luthière de cour","O"\n"B1502","Archetier-luthier / Archetière-luthière","N"\n',
    });
    const { out } = await run('--fiches', putOfficialFile(), '--rome', putRome(tables));
    expect(out).toMatch(/appellations du ROME 2, soit 2\snoms\)/);
    const luthier = readFileSync(at('out/metiers/luthier.md'), 'utf8');
    expect(luthier).toContain(
      'rome:\n  - code: B1501\n    libelle: Luthier / Luthière\n    appellations:\n      - Luthier / Luthière en guitare\nliens:',
    );
    const { jobs, diagnostics } = loadCatalogue(readContentFiles(at('out')), '2026-11-22');
    expect(diagnostics.filter(({ code }) => code.includes('front-matter'))).toEqual([]);
    const archetier = jobs.find(({ id }) => id === 'MET.18');
    expect(archetier?.romeLabels).toEqual({ B1501: 'Luthier / Luthière', B1502: 'Archetier / Archetière' });
    expect(archetier?.romeAppellations).toEqual([{ code: 'B1502', label: 'Archetier-luthier / Archetière-luthière' }]);
    expect(archetier?.sources.map(({ key }) => key)).toContain('rome');
  });

  it('names the ROME as a source where only the names come from it', async () => {
    const tables = romeTables({
      'unix_referentiel_code_rome_v460_utf8.csv':
        '"code_rome","libelle_rome","code_rome_parent"\n"B1502","Archetier / Archetière","B1501"\n',
      'unix_referentiel_appellation_v460_utf8.csv':
        '"code_rome","libelle_appellation_long"\n"B1502","Maître archetier / Maîtresse archetière"\n',
    });
    await run('--fiches', putOfficialFile(), '--rome', putRome(tables));
    const { jobs } = loadCatalogue(readContentFiles(at('out')), '2026-11-22');
    expect(jobs.map(({ romeLabels, sources }) => [Object.keys(romeLabels), sources.map(({ key }) => key)])).toEqual([
      [['B1502'], ['onisep', 'rome']],
      [[], ['onisep']],
    ]);
  });

  it('takes the label of the list where no ROME is given', async () => {
    await run('--fiches', putOfficialFile(), '--metiers', put('liste.xml', list));
    const luthier = readFileSync(at('out/metiers/luthier.md'), 'utf8');
    expect(luthier).toContain('  - code: B1501\n    libelle: Lutherie\n');
    expect(luthier).not.toContain('cle: rome');
  });

  it('takes a folder of raw sheets as well, and keeps their bytes', async () => {
    const body =
      '# luthier/luthière\r\n**ID:** MET.17\n\n**Appellations:**\n- Féminin: luthière\n- Masculin: luthier\n\n## Présentation\n\n            Avec  soin.\n';
    put('fiches/MET.17_luthierère.md', body);
    const training = '# diplôme de lutherie\n\n## Description\n\nTrois ans.\n';
    put('formations/FOR.501_diplôme.md', training);
    const { code, error } = await run(
      '--fiches',
      at('fiches'),
      '--formations',
      at('formations'),
      '--date',
      '2025-10-21',
      '--date-formations',
      '2025',
    );
    expect([code, error]).toEqual([0, '']);
    expect(readFileSync(at('out/metiers/luthier.md'), 'utf8').endsWith(`---\n${body}`)).toBe(true);
    const written = readFileSync(at('out/formations/diplome-de-lutherie.md'), 'utf8');
    expect(written.startsWith('---\nid: FOR.501\n')).toBe(true);
    expect(written.endsWith(`---\n${training}`)).toBe(true);
  });

  it('gives the same bytes twice, and counts what is unchanged', async () => {
    const file = putOfficialFile();
    await run('--fiches', file);
    const before = readdirSync(at('out/metiers')).map((name) => readFileSync(at('out/metiers', name), 'utf8'));
    expect((await run('--fiches', file)).out).toMatch(/3\sfichiers, dont 3\sinchangés/);
    expect(readdirSync(at('out/metiers')).map((name) => readFileSync(at('out/metiers', name), 'utf8'))).toEqual(before);
  });

  it('--dry-run writes nothing', async () => {
    const { code, out } = await run('--fiches', putOfficialFile(), '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/rien n’est écrit.*3\sfichiers/);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('leaves a faulty record out with its line, writes the others, and exits with 1', async () => {
    const faulty = anOfficialFile(
      anOfficialRecord({ identifiant: 'x' }),
      anOfficialRecord(),
      anOfficialRecord(),
      anOfficialRecord({ identifiant: 'MET.19' }),
    );
    const { code, out, error } = await run('--fiches', putOfficialFile(faulty));
    expect(code).toBe(1);
    expect(error).toMatch(/\.xml:3:3 {2}erreur {2}missing-id/);
    expect(error).toMatch(/\.xml:21:3 {2}erreur {2}duplicate-id .*21102025\.xml:12/);
    expect(error).toMatch(/\.xml:30:3 {2}erreur {2}duplicate-slug/);
    expect(out).toMatch(/1 {2}erreur +missing-id/);
    expect(out).toMatch(/Lu : 4\sfiches, dont 3\slaissées de côté/);
    expect(readdirSync(at('out/metiers'))).toEqual(['luthier.md']);
  });

  it.each([
    [
      'a truncated XML',
      () => ['--fiches', putOfficialFile(officialFile.slice(0, -40))],
      /21102025\.xml:\d+:\d+ {2}Le fichier s’arrête.*\n {4}On attend/,
    ],
    ['the list instead of the sheets', () => ['--fiches', put('liste.xml', list)], /<root>.*\n.*<metiers>/],
    [
      'the sheets instead of the list',
      () => ['--fiches', putOfficialFile(), '--metiers', putOfficialFile()],
      /<metiers>.*\n.*<root>/,
    ],
    ['a file without records', () => ['--fiches', putOfficialFile('<metiers/>')], /Aucune fiche métier/],
    ['an empty folder of sheets', () => ['--fiches', putFolder('vide')], /Aucune fiche Markdown/],
    ['an empty ROME folder', () => ['--fiches', putOfficialFile(), '--rome', putFolder('vide')], /Aucun fichier/],
    ['a ROME that is a file', () => ['--fiches', putOfficialFile(), '--rome', putOfficialFile()], /dossier/],
    ['a list that is a folder', () => ['--fiches', putOfficialFile(), '--metiers', place], /illisible/],
    ['a path that does not exist', () => ['--fiches', at('rien.xml')], /rien\.xml {2}Ce chemin n’existe pas/],
  ])('%s stops everything, nothing is written', async (_, prepare, message) => {
    await run('--fiches', putOfficialFile());
    const before = readFileSync(at('out/.import.json'), 'utf8');
    const { code, error } = await run(...prepare());
    expect(code).toBe(1);
    expect(error).toMatch(message);
    expect(readFileSync(at('out/.import.json'), 'utf8')).toBe(before);
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    [[], /--fiches/],
    [['--fiches', 'x.xml', '--date', '21/10/2025'], /AAAA-MM-JJ/],
    [['--fiches', 'x.xml', '--date', '2025-02-30'], /AAAA-MM-JJ/],
    [['--fiches', 'x.xml', '--date-formations', 'hier'], /AAAA-MM/],
    [['--fiches', 'x.xml', 'y.xml'], /de trop/],
  ])('%j makes no sense', async (args, message) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--overwrite');
  });
});
