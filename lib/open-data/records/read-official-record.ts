import type { Labelled, OfficialName, OfficialRecord, OfficialTexts } from '@/lib/open-data/records/official-record';
import {
  deepText,
  findChild,
  innerHtml,
  listChildren,
  ownText,
  textOf,
  type XmlElement,
} from '@/lib/open-data/xml/xml-element';

/** Elements of a record that are read below; any other one is a leftover. */
const KNOWN = new Set([
  'identifiant',
  'nom_metier',
  'libelle_feminin',
  'libelle_masculin',
  'synonymes',
  'romesV3',
  'accroche_metier',
  'format_court',
  'formats_courts',
  'nature_travail',
  'competences',
  'condition_travail',
  'vie_professionnelle',
  'acces_metier',
  'niveau_acces_min',
  'formations_min_requise',
  'statuts',
  'centres_interet',
  'secteurs_activite',
  'metier_transverse',
  'metierTransverse',
  'metiers_associes',
  'publications',
  'sources_numeriques',
]);

/**
 * Reads a `<metier>` of the official file. Both generations are accepted, in any order of elements: one or several short formats, other names as
 * text or as elements, labels as children or attributes. Never throws; what is missing is empty.
 */
export function readOfficialRecord(element: XmlElement): OfficialRecord {
  const text = (name: string) => textOf(element, name);
  return {
    id: text('identifiant').replace(/^MET_/i, 'MET.').toUpperCase(),
    line: element.line,
    column: element.column,
    name: readName(element),
    otherNames: readOtherNames(findChild(element, 'synonymes')),
    romeCodes: readItems(element, 'romesV3'),
    texts: readTexts(element),
    minimumLevel: labelOf(findChild(element, 'niveau_acces_min')),
    trainings: readLabelled(element, 'formations_min_requise'),
    statuses: readItems(element, 'statuts'),
    interests: readItems(element, 'centres_interet'),
    sectors: readSectors(element),
    relatedJobs: readLabelled(element, 'metiers_associes'),
    links: listItems(element, 'sources_numeriques').map((source) => ({
      url: textOf(source, 'valeur') || ownText(source),
      comment: textOf(source, 'commentaire'),
    })),
    publications: listItems(element, 'publications').map(describePublication).filter(Boolean),
    leftovers: listChildren(element)
      .filter(({ name }) => !KNOWN.has(name))
      .map((child) => ({ name: child.name, words: deepText(child) }))
      .filter(({ words }) => words !== ''),
  };
}

function readName(element: XmlElement): OfficialName {
  return {
    heading: textOf(element, 'nom_metier'),
    feminine: textOf(element, 'libelle_feminin'),
    masculine: textOf(element, 'libelle_masculin'),
  };
}

function readOtherNames(element: XmlElement | undefined): OfficialName[] {
  if (!element) return [];
  const named = listChildren(element).map((synonym) => {
    const name = readName(synonym);
    return { ...name, heading: name.heading || ownText(synonym) || name.masculine || name.feminine };
  });
  const listed = ownText(element).split(/\s*,\s*/);
  return [...named, ...listed.map((heading) => ({ heading, feminine: '', masculine: '' }))].filter(
    ({ heading }) => heading !== '',
  );
}

function readTexts(element: XmlElement): OfficialTexts {
  const html = (name: string) => listChildren(element, name).map(innerHtml).join('\n').trim();
  const [inBrief = '', ...documentation] = readShortFormats(element);
  return {
    tagline: html('accroche_metier'),
    inBrief,
    documentation,
    duties: html('nature_travail'),
    skills: html('competences'),
    workingConditions: html('condition_travail'),
    workingLife: html('vie_professionnelle'),
    access: html('acces_metier'),
  };
}

/** The "Dico des métiers" text first: since 2025 it is the only one. */
function readShortFormats(element: XmlElement): string[] {
  const formats = [
    ...listChildren(element, 'format_court'),
    ...listChildren(element, 'formats_courts').flatMap((list) => listChildren(list)),
  ].map((format) => ({
    html: innerHtml(findChild(format, 'descriptif') ?? format).trim(),
    isDictionary: /^dico/i.test(textOf(format, 'type')),
  }));
  return formats
    .filter(({ html }) => html !== '')
    .sort((a, b) => Number(b.isDictionary) - Number(a.isDictionary))
    .map(({ html }) => html);
}

/** Sectors, and "métier transverse" where the record says that it belongs to all of them. */
function readSectors(element: XmlElement): string[] {
  const isMark = (name: string) => name === 'metier_transverse' || name === 'metierTransverse';
  const places = [element, ...listChildren(element, 'secteurs_activite')];
  const marks = places.flatMap((place) => listChildren(place).filter(({ name }) => isMark(name)));
  const sectors = listItems(element, 'secteurs_activite')
    .filter(({ name }) => !isMark(name))
    .map(labelOf)
    .filter(Boolean);
  return marks.some((mark) => /^(?:oui|true|1)$/i.test(ownText(mark))) ? [...sectors, 'métier transverse'] : sectors;
}

function describePublication(publication: XmlElement): string {
  const part = (name: string) => textOf(publication, name);
  const parts = [part('titre_publication'), part('editeur'), part('collection'), part('annee')].filter(Boolean);
  return parts.join(', ') || ownText(publication);
}

function readItems(element: XmlElement, list: string): string[] {
  const labels = listItems(element, list).map(labelOf);
  return [...labels, ...listChildren(element, list).map(ownText)].filter(Boolean);
}

function readLabelled(element: XmlElement, list: string): Labelled[] {
  return listItems(element, list)
    .map((item) => ({ id: textOf(item, 'id'), label: labelOf(item) }))
    .filter(({ id, label }) => id !== '' || label !== '');
}

function listItems(element: XmlElement, list: string): XmlElement[] {
  return listChildren(element, list).flatMap((parent) => listChildren(parent));
}

function labelOf(element: XmlElement | undefined): string {
  return element ? textOf(element, 'libelle') || ownText(element) : '';
}
