import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { readJobList } from '@/lib/open-data/jobs/job-list';
import { inPieces } from '@/tests/builders/official-xml';

const row = (id: string, domains: string, rome = 'B1501', label = 'Lutherie') =>
  `<item><lien_site_onisepfr>https://www.onisep.fr/http/redirection/metier/slug/${id}</lien_site_onisepfr><code_rome>${rome}</code_rome>` +
  `<libelle_rome>${label}</libelle_rome><lien_rome>https://exemple.fr/${rome}</lien_rome><domainesous-domaine>${domains}</domainesous-domaine></item>`;

const read = (rows: string, onFinding: (finding: Diagnostic) => void = () => {}) =>
  readJobList(inPieces(`<root>${rows}</root>`, 50), 'liste.xml', onFinding);

describe('readJobList', () => {
  it('puts the rows of a job together, each domain once, in order', async () => {
    const jobs = await read(
      row('MET.17', 'arts/musique| bois, ameublement/ébénisterie ') +
        row('MET.18', 'sport/sport') +
        row('MET.17', 'sciences/physique|arts/musique', 'B1502', 'Archets'),
    );
    expect(jobs.get('MET.17')?.domains).toEqual(['arts/musique', 'bois, ameublement/ébénisterie', 'sciences/physique']);
    expect([...(jobs.get('MET.17')?.rome ?? [])]).toEqual([
      ['B1501', { label: 'Lutherie', url: 'https://exemple.fr/B1501' }],
      ['B1502', { label: 'Archets', url: 'https://exemple.fr/B1502' }],
    ]);
    expect(jobs.size).toBe(2);
  });

  it('passes over a row without an id, and says so', async () => {
    const findings: Diagnostic[] = [];
    const jobs = await read(row('MET.17', 'arts/musique') + row('luthier', 'arts/musique'), (found) =>
      findings.push(found),
    );
    expect(jobs.size).toBe(1);
    expect(findings).toMatchObject([{ code: 'bad-list-entry', message: expect.stringContaining('slug/luthier') }]);
  });

  it('refuses another file', async () => {
    await expect(read('')).rejects.toThrow(/Aucun métier/);
    await expect(readJobList(inPieces('<metiers/>'), 'fiches.xml', () => {})).rejects.toThrow(/<metiers>.*\n.*<root>/s);
  });
});
