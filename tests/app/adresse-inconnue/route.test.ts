import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { GET } from '@/app/adresse-inconnue/route';
import { renderMissingPage } from '@/app/respond/render-missing-page';

const project = path.join(import.meta.dirname, '../../..');
const address = 'http://localhost/metiers/boulanger';

/** A content folder whose sheet of the baker has lost its feminine, as the server of an author reads it. */
function breakTheBaker(environment: 'development' | 'production'): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broken-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(path.join(project, 'content'), folder, { recursive: true });
  const sheet = path.join(folder, 'metiers/boulanger.md');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('- Féminin: boulangère\n', ''));
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('NODE_ENV', environment);
}

afterEach(() => void vi.unstubAllEnvs());

it('shows an author what is wrong in the sheet, where, and what to type', async () => {
  breakTheBaker('development');
  const response = await GET(new Request(address));
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain('Cette fiche ne peut pas encore être affichée');
  expect(html).toMatch(/metiers\/boulanger\.md:\d+:1 · missing-name/);
  expect(html).toContain('Il manque le féminin dans les appellations.');
  expect(html).toContain('Écrivez «\u00a0');
  expect(html).toContain('/dev/rechargement.js');
});

it('shows a visitor nothing of it', async () => {
  breakTheBaker('production');
  const html = await (await GET(new Request(address))).text();
  expect(html).toContain('Cette adresse ne mène à aucune page');
  expect(html).not.toMatch(/missing-name|Féminin|ne peut pas|rechargement/);
  await expect(renderMissingPage('/metiers/boulanger')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});

it('asks for the page again once the sheet is mended, in development only', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect((await GET(new Request(address))).headers.get('Refresh')).toBe('1');
  expect((await GET(new Request(`${address}rie`))).headers.get('Refresh')).toBeNull();
  vi.stubEnv('NODE_ENV', 'production');
  expect((await GET(new Request(address))).headers.get('Refresh')).toBeNull();
});
