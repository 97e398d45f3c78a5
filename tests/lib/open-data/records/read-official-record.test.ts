import { describe, expect, it } from 'vitest';
import { readOfficialRecord } from '@/lib/open-data/records/read-official-record';
import { readXmlRecords } from '@/lib/open-data/xml/read-xml-records';
import { anOfficialFile, anOfficialRecord, collect, inPieces } from '@/tests/builders/official-xml';

async function read(record: string) {
  const shape = { file: 'fiches.xml', root: 'metiers', record: 'metier' };
  const [element] = await collect(readXmlRecords(inPieces(anOfficialFile(record)), shape));
  if (!element) throw new Error('no record');
  return readOfficialRecord(element);
}
const readPart = async (part: string, content: string) => read(anOfficialRecord({ [part]: content }));

describe('readOfficialRecord', () => {
  it('reads the same whatever the order of the elements', async () => {
    const record = anOfficialRecord();
    const lines = record.split('\n');
    const reversed = [lines[0], ...lines.slice(1, -1).reverse(), lines.at(-1)].join('\n');
    expect(await read(reversed)).toEqual(await read(record));
  });

  it.each([
    ['MET.17', 'MET.17'],
    [' MET_17\n', 'MET.17'],
    ['', ''],
  ])('reads the id %j', async (written, id) => {
    expect((await readPart('identifiant', written || ' ')).id).toBe(id);
  });

  it.each([
    ['plain', '<synonyme>archetier/ière</synonyme>', [['archetier/ière', '', '']]],
    [
      'with its forms',
      '<synonyme><nom_metier>archetier/ière</nom_metier><libelle_feminin>archetière</libelle_feminin><libelle_masculin>archetier</libelle_masculin></synonyme>',
      [['archetier/ière', 'archetière', 'archetier']],
    ],
    [
      'with a form missing',
      '<synonyme><nom_metier>archetier/ière</nom_metier><libelle_feminin>archetière</libelle_feminin><libelle_masculin/></synonyme>',
      [['archetier/ière', 'archetière', '']],
    ],
    ['empty', '<synonyme/><synonyme> </synonyme>', []],
    [
      'in one text',
      'archetier/ière, facteur de violons',
      [
        ['archetier/ière', '', ''],
        ['facteur de violons', '', ''],
      ],
    ],
  ])('reads an other name: %s', async (_, xml, names) => {
    const { otherNames } = await readPart('synonymes', xml);
    expect(otherNames.map(({ heading, feminine, masculine }) => [heading, feminine, masculine])).toEqual(names);
  });

  it.each([
    ['2025', { format_court: '<![CDATA[<p>Court.</p>]]>' }, '<p>Court.</p>', []],
    [
      '2021, dictionary last',
      {
        format_court: '',
        formats_courts:
          '<format_court><type>Fiche metier (Documentation)</type><libelle>luthier</libelle><descriptif><![CDATA[<p>Long.</p>]]></descriptif></format_court>' +
          '<format_court><type>Dico des métiers</type><libelle>luthier</libelle><descriptif><![CDATA[<p>Court.</p>]]></descriptif></format_court>',
      },
      '<p>Court.</p>',
      ['<p>Long.</p>'],
    ],
    [
      'tags in the XML itself',
      { format_court: '<p>R&amp;D &lt; <b>tout</b></p>' },
      '<p>R&amp;D &lt; <b>tout</b></p>',
      [],
    ],
    ['escaped tags', { format_court: '&lt;p&gt;Court.&lt;/p&gt;' }, '<p>Court.</p>', []],
    ['none', { format_court: '' }, '', []],
  ])('reads the short format: %s', async (_, parts, inBrief, documentation) => {
    const { texts } = await read(anOfficialRecord(parts as Record<string, string>));
    expect(texts).toMatchObject({ inBrief, documentation });
  });

  it.each([
    ['children', "<centre_interet><id>T-IDEO2.1</id><libelle>j'aime la nature</libelle></centre_interet>"],
    ['attributes', '<centre_interet id="T-IDEO2.1" libelle="j\'aime la nature"/>'],
    ['text', "<centre_interet>j'aime la nature</centre_interet>"],
  ])('reads a label given as %s', async (_, xml) => {
    expect((await readPart('centres_interet', xml)).interests).toEqual(["j'aime la nature"]);
  });

  it.each([
    ['<romeV3>B1501</romeV3><romeV3>A15</romeV3><romeV3/>', ['B1501', 'A15']],
    ['B1501', ['B1501']],
    [' ', []],
  ])('reads the ROME codes of %j', async (xml, codes) => {
    expect((await readPart('romesV3', xml)).romeCodes).toEqual(codes);
  });

  it.each([
    ['<secteur_activite id="1" libelle="Artisanat d\'art"/>', ["Artisanat d'art"]],
    [
      '<secteur_activite><id/><libelle>Énergie</libelle></secteur_activite><metier_transverse>oui</metier_transverse>',
      ['Énergie', 'métier transverse'],
    ],
    ['<metier_transverse>non</metier_transverse>', []],
  ])('reads the sectors of %j', async (xml, sectors) => {
    expect((await readPart('secteurs_activite', xml)).sectors).toEqual(sectors);
  });

  it('reads trainings, level, related jobs, sources and publications', async () => {
    const record = await read(
      anOfficialRecord({
        niveau_acces_min: '<id>REF.410</id><libelle>bac + 5</libelle>',
        formations_min_requise:
          '<formation_min_requise><id>FOR.501</id><libelle>diplôme de lutherie</libelle></formation_min_requise>',
        metiers_associes: '<metier_associe><id>MET.18</id><libelle>archetier</libelle></metier_associe>',
        sources_numeriques: '<source><valeur>http://exemple.fr</valeur><commentaire>Le musée</commentaire></source>',
        publications:
          '<publication><code_librairie>900</code_librairie><titre_publication>Les métiers du bois</titre_publication><editeur>Onisep</editeur><annee>2023</annee><collection>Parcours</collection></publication>',
      }),
    );
    expect(record).toMatchObject({
      minimumLevel: 'bac + 5',
      trainings: [{ id: 'FOR.501', label: 'diplôme de lutherie' }],
      relatedJobs: [{ id: 'MET.18', label: 'archetier' }],
      links: [{ url: 'http://exemple.fr', comment: 'Le musée' }],
      publications: ['Les métiers du bois, Onisep, Parcours, 2023'],
    });
  });

  it('keeps the words of an element that it does not know', async () => {
    expect((await readPart('nouveaute', '<a>un</a> <b>deux</b>')).leftovers).toEqual([
      { name: 'nouveaute', words: 'un deux' },
    ]);
  });
});
