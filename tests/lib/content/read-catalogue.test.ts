import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCatalogue } from '@/lib/content';
import { keepCatalogue } from '@/lib/content/built-catalogue';
import { aSheetText } from '../../builders/a-sheet-text';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiches-'));
  mkdirSync(join(folder, 'metiers'));
  writeFileSync(join(folder, 'metiers', 'luthier.md'), aSheetText());
  writeFileSync(join(folder, 'metiers', 'README.md'), 'Pas une fiche.');
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const listSlugs = async () => (await readCatalogue()).jobs.map((job) => job.slug);
const addSheet = () =>
  writeFileSync(join(folder, 'metiers', 'accordeur.md'), aSheetText({ name: 'accordeur', id: 'MET.2' }));

describe('readCatalogue', () => {
  it('reads the folder that CONTENT_DIR names, README files left out', async () => {
    expect(await listSlugs()).toEqual(['luthier']);
  });

  it('takes the bundled SMIC where the folder has none', async () => {
    expect((await readCatalogue()).smic).toHaveLength(34);
  });

  it('takes the SMIC of the folder where it has one, not the bundled one', async () => {
    mkdirSync(join(folder, 'referentiels'));
    const step = '2020-01-01,10.15,1539.42,Décret,';
    const head = 'en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse';
    writeFileSync(join(folder, 'referentiels', 'smic.csv'), `${head}\n${step}\n`);
    expect((await readCatalogue()).smic.map(({ from }) => from)).toEqual(['2020-01-01']);
  });

  it('gives the same catalogue as long as nothing changes', async () => {
    expect(await readCatalogue()).toBe(await readCatalogue());
  });

  it('reads again in development when a file is added', async () => {
    await listSlugs();
    addSheet();
    expect(await listSlugs()).toEqual(['accordeur', 'luthier']);
  });

  it('reads once in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await listSlugs();
    addSheet();
    expect(await listSlugs()).toEqual(['luthier']);
  });

  it('says in French that a folder does not exist', async () => {
    vi.stubEnv('CONTENT_DIR', join(folder, 'absent'));
    await expect(readCatalogue()).rejects.toThrow(/^Le dossier de contenu « .*absent » n’existe pas\.$/);
  });
});

describe('a catalogue that a build kept', () => {
  const keep = async () => {
    const file = join(folder, 'catalogue.json');
    keepCatalogue(file, await readCatalogue());
    vi.stubEnv('CATALOGUE_FILE', file);
    return file;
  };

  it('is read whole, with its look-ups, whatever has become of the sheets', async () => {
    const before = await readCatalogue();
    await keep();
    addSheet();
    rmSync(join(folder, 'metiers', 'luthier.md'));
    const after = await readCatalogue();
    expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(before)));
    expect(after.findJob('luthier')?.name).toEqual(before.jobs[0]?.name);
  });

  it('says what to do where it cannot be read', async () => {
    const file = await keep();
    writeFileSync(file, '{"jobs": [');
    await expect(readCatalogue()).rejects.toThrow(/^Le catalogue construit « .* » est illisible : relancez/);
  });
});
