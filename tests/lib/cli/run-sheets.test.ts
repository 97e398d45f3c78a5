import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runSheets } from '@/lib/cli/run-sheets';
import { aTerminal } from './a-terminal';

async function run(...args: string[]) {
  const terminal = aTerminal();
  const code = await runSheets(args, terminal);
  return { code, out: terminal.outText(), error: terminal.errorText() };
}

function aFolder(sheets: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sheets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'metiers'));
  for (const [file, text] of Object.entries(sheets)) writeFileSync(path.join(folder, 'metiers', file), text);
  return folder;
}

const sheetWithoutId =
  '# verrier\n\n**Appellations:**\n- Féminin: verrière\n- Masculin: verrier\n\n## Présentation\n\nSouffler le verre.\n';
const soundSheet = sheetWithoutId.replace('# verrier\n', '# verrier\n\n**ID:** MET.900300\n');

describe('a command line', () => {
  it.each([
    [[], /Usage/],
    [['chek'], /Commande inconnue : « chek »/],
    [['toString'], /Commande inconnue/],
    [['check', '--strict'], /Option inconnue : « --strict »/],
    [['check', 'a', 'b'], /« b » est de trop/],
    [['check', '--quiet=yes'], /ne prend pas de valeur/],
    [['export', '--out'], /« --out » attend une valeur/],
    [['new'], /Donnez le nom du métier/],
    [['new', 'Concepteur/trice'], /en entier/],
  ])('%j is refused with exit code 2 and a reason', async (args, reason) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(reason);
  });

  it.each([[['--help']], [['check', '--help']], [['new', '-h']], [['export', '--help']]])(
    '%j explains itself',
    async (args) => {
      const { code, out } = await run(...args);
      expect(code).toBe(0);
      expect(out).toContain('Usage : npm run sheets --');
    },
  );
});

describe('check', () => {
  it('says where the sheets are that an import left beside, and how to bring them back', async () => {
    const parent = aFolder();
    mkdirSync(path.join(parent, '.mine.import-old', 'metiers'), { recursive: true });
    const { code, error } = await run('check', path.join(parent, 'mine'));
    expect(code).toBe(1);
    expect(error).toMatch(/import.*relancez-le.*mv \S+\.mine\.import-old \S+mine/);
  });

  it('reports an error with its place and what to type, and exits with 1', async () => {
    const { code, out } = await run('check', aFolder({ 'verrier.md': sheetWithoutId }));
    expect(code).toBe(1);
    expect(out).toMatch(/metiers\/verrier\.md:\d+:\d+ {2}erreur {2}missing-id {2}.+\n {4}\S/);
    expect(out).toMatch(/1\serreur\b/);
  });

  it('exits with 0 when there are only warnings, and details them', async () => {
    const { code, out } = await run('check', aFolder({ 'verrier.md': soundSheet }));
    expect(code).toBe(0);
    expect(out).toMatch(/avertissement {2}missing-collection/);
    expect(out).toMatch(/1\sfiche métier, .*0\serreur/);
  });

  it('--errors-only counts the warnings without their detail', async () => {
    const { out } = await run('check', aFolder({ 'verrier.md': soundSheet }), '--errors-only');
    expect(out).not.toMatch(/\.md:\d+/);
    expect(out).toMatch(/1 {2}avertissement {2}missing-collection/);
  });

  it('--errors-only tells of an old SMIC all the same: builds call it so', async () => {
    const folder = aFolder({ 'verrier.md': soundSheet });
    mkdirSync(path.join(folder, 'referentiels'));
    const smic = 'en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n2020-01-01,10.15,1539.42,Décret,\n';
    writeFileSync(path.join(folder, 'referentiels', 'smic.csv'), smic);
    const { code, out } = await run('check', folder, '--errors-only');
    expect(code).toBe(0);
    expect(out).toMatch(/referentiels\/smic\.csv:2.*old-smic/);
    expect(out).toContain('Ajoutez une ligne');
  });

  it('--quiet gives the count only, errors included', async () => {
    const { code, out } = await run('check', aFolder({ 'verrier.md': sheetWithoutId }), '--quiet');
    expect(code).toBe(1);
    expect(out).not.toContain('verrier.md');
    expect(out).toMatch(/1 {2}erreur +missing-id/);
  });

  it.each([
    ['no-such-folder', /^Le dossier « .*no-such-folder » n’existe pas\.\n$/],
    ['package.json', /^« .*package\.json » n’est pas un dossier.*\n$/],
    ['tests', /^« .*tests » ne contient ni metiers\/ ni formations\/.*\n$/],
  ])('refuses « %s » in one line', async (folder, message) => {
    const { code, error } = await run('check', folder);
    expect(code).toBe(1);
    expect(error).toMatch(message);
  });
});

describe('new', () => {
  it('writes a sheet to fill in, with both forms of the name: check names what is still to be written', async () => {
    const folder = aFolder();
    const { code, out } = await run('new', 'Souffleur de verre / Souffleuse de verre', '--dir', folder);
    expect(code).toBe(0);
    expect(out).toContain('MET.900001');
    const text = readFileSync(path.join(folder, 'metiers', 'souffleur-de-verre.md'), 'utf8');
    expect(text).toContain('- Féminin: souffleuse de verre\n- Masculin: souffleur de verre\n');
    const report = await run('check', folder);
    expect(report.out.match(/filler-text/g)?.length).toBeGreaterThanOrEqual(2);
    expect(report.out).toMatch(/0\sfiche métier, .*1\serreur/);
    expect(report.code).toBe(1);
    const file = path.join(folder, 'metiers', 'souffleur-de-verre.md');
    writeFileSync(file, text.replace(/À rédiger :.*/g, '<!-- Demander à l’atelier. -->\n$&\n<!-- Avant juin. -->'));
    expect((await run('check', folder)).out).toMatch(/0\sfiche métier, .*1\serreur/);
    writeFileSync(
      file,
      text.replace(/À rédiger :.*/, 'Souffle le verre en fusion.').replace(/À rédiger :.*/, 'Un four.'),
    );
    expect((await run('check', folder)).code).toBe(0);
  });

  it('takes the next free number, or the one that is asked for', async () => {
    const folder = aFolder({ 'verrier.md': soundSheet });
    expect((await run('new', 'Graveur / Graveuse', '--dir', folder)).out).toContain('MET.900301');
    expect((await run('new', 'Libraire', '--dir', folder, '--id', 'MET.17')).out).toContain('MET.17');
    expect((await run('new', 'Potier / Potière', '--dir', folder, '--id', 'MET.17')).error).toMatch(
      /déjà celui de .*libraire\.md/,
    );
    expect((await run('new', 'Potier / Potière', '--dir', folder, '--id', '17')).code).toBe(2);
  });

  it('never writes over a sheet', async () => {
    const folder = aFolder({ 'verrier.md': soundSheet });
    const { code, error } = await run('new', 'Verrier / Verrière', '--dir', folder);
    expect(code).toBe(1);
    expect(error).toMatch(/verrier\.md existe déjà/);
    expect(readFileSync(path.join(folder, 'metiers', 'verrier.md'), 'utf8')).toBe(soundSheet);
  });
});

describe('export', () => {
  it('writes the catalogue to a file, and says how much', async () => {
    const folder = aFolder({ 'verrier.md': soundSheet, 'sans-id.md': sheetWithoutId });
    const file = path.join(folder, 'out', 'catalogue.json');
    const { code, out, error } = await run('export', folder, '--out', file);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(error).toMatch(/1\smétier, 0\sformation/);
    const exported = JSON.parse(readFileSync(file, 'utf8'));
    expect(exported.jobs.map(({ id }: { id: string }) => id)).toEqual(['MET.900300']);
    expect(exported.diagnostics[0]).toMatchObject({ severity: 'error', code: 'missing-id' });
  });

  it('writes to the standard output without --out', async () => {
    const { out } = await run('export', aFolder({ 'verrier.md': soundSheet }));
    expect(JSON.parse(out).jobs).toHaveLength(1);
  });
});
