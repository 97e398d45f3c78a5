import { describe, expect, it } from 'vitest';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { xmlJobSource } from '@/lib/open-data/jobs/xml-job-source';
import { anOfficialFile, anOfficialRecord, collect } from '@/tests/builders/official-xml';

/** The sheet of one official record, read back by the site. */
async function importSheet(parts: Record<string, string>) {
  const bytes = Buffer.from(anOfficialFile(anOfficialRecord(parts)));
  const source = xmlJobSource('fiches.xml', async function* () {
    yield bytes;
  });
  const [job] = await collect(source.readJobs(() => {}));
  if (!job) throw new Error('no job');
  const text = String(job.write());
  const parsed = parseJobSheet(text, 'metiers/luthier.md');
  if (!parsed.job) throw new Error(JSON.stringify(parsed.diagnostics));
  return { text, job: parsed.job };
}
const cdata = (html: string) => `<![CDATA[${html}]]>`;

describe('writeSheetBody', () => {
  it('gives the record of the names, codes and texts', async () => {
    const { job } = await importSheet({
      synonymes:
        '<synonyme><nom_metier>archetier/ière</nom_metier><libelle_feminin>archetière</libelle_feminin><libelle_masculin>archetier</libelle_masculin></synonyme>',
      romesV3: '<romeV3>B1501</romeV3><romeV3>A15</romeV3>',
      statuts: '<statut><id>T-ITM.2</id><libelle>artisan</libelle></statut>',
      niveau_acces_min: '<libelle>bac ou équivalent</libelle>',
      formations_min_requise:
        '<formation_min_requise><id>FOR.501</id><libelle>diplôme de lutherie</libelle></formation_min_requise>',
      centres_interet: '<centre_interet libelle="je veux travailler de mes mains"/>',
    });
    expect(job).toMatchObject({
      id: 'MET.17',
      slug: 'luthier',
      name: { heading: 'luthier/ière', feminine: 'luthière', masculine: 'luthier' },
      otherNames: [{ heading: 'archetier/ière', feminine: 'archetière', masculine: 'archetier' }],
      romeCodes: ['B1501', 'A15'],
      employmentStatuses: ['artisan'],
      minimumLevel: { label: 'bac ou équivalent' },
      trainings: [{ id: 'FOR.501', label: 'diplôme de lutherie' }],
      interests: ['je veux travailler de mes mains'],
      tagline: 'Fabriquer et réparer des instruments à cordes.',
    });
  });

  it('cuts a working life at its visual titles', async () => {
    const { job } = await importSheet({
      vie_professionnelle: cdata(
        '<h3>Salaire</h3><h5>Salaire du débutant</h5><p>A partir de 2171 euros brut par mois<br/>Entre 2300 et 2400 euros brut par mois</p>' +
          '<h3>\u00A0Intégrer le marché du travail</h3><h5>Peu de places</h5><p>Rares.</p>',
      ),
    });
    expect(job.sections.map(({ key, parent }) => [key, parent])).toEqual([
      ['presentation', null],
      ['in-brief', null],
      ['working-life', null],
      ['salary', 'working-life'],
      ['job-market', 'working-life'],
    ]);
    expect(job.salaries.map(({ min, max, stage }) => [min, max, stage])).toEqual([
      [2171, null, 'beginner'],
      [2300, 2400, 'beginner'],
    ]);
  });

  it('reads the durations of study of a short format whose levels go up and down', async () => {
    const { job } = await importSheet({
      format_court: cdata(
        '<p>Court.</p><h5>Durée des études</h5><h4>Après la 3 e</h4><p>3 ans.</p><h4>\u00A0Après le bace</h4><p>2 ans.</p><h4>Après un bac + 3</h4><p>2 ans.</p>',
      ),
    });
    expect(job.studyDurations.map(({ startsAfter, text }) => [startsAfter, text])).toEqual([
      ['3e', '3 ans.'],
      ['bac', '2 ans.'],
      ['bac', '2 ans.'],
    ]);
    expect(job.sections.map(({ key }) => key)).toEqual(['presentation', 'in-brief', 'study-duration']);
  });

  it('reads the ways in, and does not take a visual title for a section', async () => {
    const { text, job } = await importSheet({
      nature_travail: cdata('<h3>Formations</h3><p>Il forme.</p><h4>Un détail</h4><p>Fin.</p>'),
      acces_metier: cdata(
        '<p>Sur essai.</p><h3>Niveau CAP, bac pro</h3><p>CAP un</p><p>Niveau bac + 5</p><p>Master R&amp;D</p><p>\n<p>Diplôme *</p>\n</p>',
      ),
    });
    expect(job.sections.map(({ key }) => key)).toEqual(['presentation', 'in-brief', 'duties', 'access']);
    expect(text).toMatch(/^### Formations$.*^### Un détail$.*^## Niveau CAP, bac pro$/ms);
    expect(job.entryRoutes.map(({ level, diplomas }) => [level.label, diplomas])).toEqual([
      ['CAP, bac pro', ['CAP un']],
      ['bac + 5', ['Master R&D', 'Diplôme *']],
    ]);
  });

  it('gives sectors and publications sections of their own, and keeps what it does not know', async () => {
    const { job } = await importSheet({
      secteurs_activite: '<secteur_activite libelle="Artisanat d\'art"/>',
      publications: '<publication><titre_publication>Les métiers du bois</titre_publication></publication>',
      nouveaute: 'des mots',
    });
    const bodies = job.sections.map(({ key, title, markdown }) => [key, title, markdown]);
    expect(bodies).toContainEqual(['sectors', "Secteurs d'activité", "- Artisanat d'art"]);
    expect(bodies).toContainEqual(['publications', 'Publications', '- Les métiers du bois']);
    expect(bodies).toContainEqual(['other-autres-informations', 'Autres informations', '- nouveaute : des mots']);
  });
});
