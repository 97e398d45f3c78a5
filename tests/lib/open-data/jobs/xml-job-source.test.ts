import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { xmlJobSource } from '@/lib/open-data/jobs/xml-job-source';
import { anOfficialFile, anOfficialRecord, collect } from '@/tests/builders/official-xml';

async function readJob(parts: Record<string, string>) {
  const findings: Diagnostic[] = [];
  const source = xmlJobSource('fiches.xml', async function* () {
    yield Buffer.from(anOfficialFile(anOfficialRecord(parts), anOfficialRecord({ identifiant: 'MET.99' })));
  });
  const jobs = await collect(source.readJobs((found) => findings.push(found)));
  return { job: jobs.find(({ id }) => id !== 'MET.99'), count: jobs.length, findings };
}

describe('a record that cannot become a page', () => {
  it.each([
    ['no id', { identifiant: '' }, 'missing-id', /Aucun identifiant lisible :? ?/],
    ['a bad id', { identifiant: '17' }, 'missing-id', /« 17 »/],
    ['no feminine', { libelle_feminin: '' }, 'missing-name', /Il manque le féminin/],
    [
      'no form of a compact name',
      { libelle_feminin: '', libelle_masculin: '' },
      'missing-name',
      /le féminin et le masculin/,
    ],
    ['a name without letters', { libelle_masculin: '…' }, 'missing-name', /le masculin/],
    [
      'no text',
      { accroche_metier: '<![CDATA[<p>&nbsp;</p>]]>', format_court: '<x/>' },
      'missing-text',
      /ni accroche ni format court/,
    ],
  ])('with %s is left out with its line, the others stay', async (_, parts, code, message) => {
    const { count, findings } = await readJob(parts as Record<string, string>);
    expect(count).toBe(1);
    expect(findings).toMatchObject([
      { code, severity: 'error', file: 'fiches.xml', line: 3, message: expect.stringMatching(message) },
    ]);
    expect(findings[0]?.hint).not.toMatch(/\{\w+\}/);
  });
});

describe('a record with blemishes', () => {
  it('without forms of a name that has no bar is the same in both', async () => {
    const { job, findings } = await readJob({ nom_metier: 'cartographe', libelle_feminin: '', libelle_masculin: '' });
    expect(job?.names).toEqual(['cartographe', 'cartographe']);
    expect(findings).toMatchObject([{ code: 'missing-form', severity: 'warning' }]);
  });

  it('keeps addresses as links, and the words of what is not one', async () => {
    const source = (url: string, comment: string) =>
      `<source><valeur>${url}</valeur><commentaire>${comment}</commentaire></source>`;
    const { job } = await readJob({
      sources_numeriques: source('http://a.fr', 'Le musée') + source('www.b.fr', '') + source('au musée', 'à voir'),
    });
    expect(job?.links).toEqual([
      { label: 'Le musée', url: 'http://a.fr' },
      { label: 'www.b.fr', url: 'http://www.b.fr' },
    ]);
    expect(String(job?.write())).toContain('- source : à voir, au musée');
  });

  it('names its related jobs by id, else by name', async () => {
    const { job } = await readJob({
      metiers_associes:
        '<metier_associe><id>MET.18</id><libelle>archetier</libelle></metier_associe><metier_associe><id/><libelle>facteur</libelle></metier_associe>',
    });
    expect(job?.relatedJobs).toEqual(['MET.18', 'facteur']);
  });
});
