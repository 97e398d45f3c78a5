import { describe, expect, it } from 'vitest';
import { type Citation, citeJob, citeTraining } from '@/lib/seo/citation/citation';
import { readCitationFile } from '@/lib/seo/citation/citation-files';
import { citeInWords } from '@/lib/seo/citation/cite-in-words';
import { toBibtex } from '@/lib/seo/citation/to-bibtex';
import { toCslJson } from '@/lib/seo/citation/to-csl-json';
import { toDublinCore } from '@/lib/seo/citation/to-dublin-core';
import { toRis } from '@/lib/seo/citation/to-ris';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const baker: Citation = {
  id: 'MET.17',
  title: 'Boulangère ou boulanger',
  author: 'Onisep',
  site: 'Métiers en clair',
  date: '2026-11-21',
  path: '/metiers/boulanger',
  url: 'https://metiers.exemple.fr/metiers/boulanger',
  source: 'Idéo-Fiches métiers',
  rights: 'ODbL 1.0',
};
const undated: Citation = { ...baker, date: null, rights: null };

/** Reads RIS back: fields by tag. Refuses a line that is none. */
function readRis(text: string): Map<string, string> {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  return new Map(
    lines.map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`not RIS: ${line}`);
      return [tag, value];
    }),
  );
}

/** Reads one BibTeX entry back, as its grammar says: a field ends where its braces do, a sign after "\" opens nothing. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const [head = '', type = '', key = ''] = /^@(\w+)\{([^,\s{}]+),\n/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let rest = text.slice(head.length);
  for (let field = /^\s*([a-z]+) = /.exec(rest); field; field = /^\s*([a-z]+) = /.exec(rest)) {
    rest = rest.slice(field[0].length);
    let depth = 0;
    let end = 0;
    for (; end < rest.length && (depth > 0 || rest[end] !== ','); end++) {
      if (rest[end] === '\\') end += 1;
      else if (rest[end] === '{') depth += 1;
      else if (rest[end] === '}') depth -= 1;
    }
    fields[field[1] ?? ''] = rest.slice(0, end).replace(/^\{([\s\S]*)\}$/, '$1');
    rest = rest.slice(end + 1);
  }
  expect(rest).toBe('\n}\n');
  return { type, key, fields };
}

describe('what one cites', () => {
  const collection = { name: 'Fiches de la région', publisher: 'CIO de Brest', licence: 'CC BY 4.0' };

  it('is a job under both names, by the publisher of the collection', () => {
    const job = aJobSheet({ id: 'MET.17', updatedAt: '2026-11-21' });
    expect(citeJob(aCatalogue({ collection }), job)).toEqual({
      ...baker,
      author: 'CIO de Brest',
      source: 'Fiches de la région',
      rights: 'CC BY 4.0',
      url: 'http://localhost:3000/metiers/boulanger',
    });
  });

  it('is a training, by the site where the collection names nobody, from the databases that its credit names', () => {
    const databases = [{ name: 'Idéo', url: 'https://exemple.fr/ideo' }];
    const catalogue = aCatalogue({ collection: { databases, credit: 'Faits : Idéo.' } });
    expect(citeTraining(catalogue, aTraining({ label: 'bac pro Couture' }))).toMatchObject({
      title: 'Bac pro Couture',
      author: 'Métiers en clair',
      source: 'Idéo',
      date: null,
      rights: null,
      path: '/formations/bac-pro-couture',
    });
  });
});

describe('a citation in words', () => {
  it.each<[string, Citation, string[]]>([
    [
      'a dated sheet',
      baker,
      [
        'ONISEP. Boulangère ou boulanger. Métiers en clair [en ligne]. Mise à jour le 21 novembre 2026 [consulté le ……]. Disponible à l’adresse : https://metiers.exemple.fr/metiers/boulanger',
        'Onisep. (2026, 21 novembre). Boulangère ou boulanger. Métiers en clair. https://metiers.exemple.fr/metiers/boulanger',
      ],
    ],
    [
      'a sheet without a date',
      undated,
      [
        'ONISEP. Boulangère ou boulanger. Métiers en clair [en ligne]. s. d. [consulté le ……]. Disponible à l’adresse : https://metiers.exemple.fr/metiers/boulanger',
        'Onisep. (s. d.). Boulangère ou boulanger. Métiers en clair. Consulté le ……, à l’adresse https://metiers.exemple.fr/metiers/boulanger',
      ],
    ],
    [
      'a sheet of the site itself, the first of a month',
      { ...baker, author: 'Métiers en clair', date: '2026-06-01' },
      [
        'MÉTIERS EN CLAIR. Boulangère ou boulanger [en ligne]. Mise à jour le 1er juin 2026 [consulté le ……]. Disponible à l’adresse : https://metiers.exemple.fr/metiers/boulanger',
        'Métiers en clair. (2026, 1er juin). Boulangère ou boulanger. https://metiers.exemple.fr/metiers/boulanger',
      ],
    ],
  ])('%s', (_, citation, expected) => {
    expect(citeInWords(citation).map(({ before, title, after }) => before + title + after)).toEqual(expected);
  });
});

describe('RIS', () => {
  it('is read back field by field', () => {
    expect(Object.fromEntries(readRis(toRis(baker)))).toEqual({
      TY: 'ELEC',
      ID: 'MET.17',
      TI: 'Boulangère ou boulanger',
      AU: 'Onisep',
      T2: 'Métiers en clair',
      PB: 'Métiers en clair',
      PY: '2026',
      DA: '2026/11/21',
      LA: 'fr',
      N1: 'ODbL 1.0',
      UR: 'https://metiers.exemple.fr/metiers/boulanger',
      ER: '',
    });
  });

  it('begins with its type, ends with its end, and says no year where there is none', () => {
    const tags = [...readRis(toRis(undated)).keys()];
    expect([tags.at(0), tags.at(-1)]).toEqual(['TY', 'ER']);
    expect(tags.filter((tag) => ['PY', 'DA', 'N1'].includes(tag))).toEqual([]);
  });

  it.each([
    ['a new line would end the field', { title: 'Un\nER  - deux' }, 'TI', 'Un ER - deux'],
    [
      'a comma would make a first name',
      { author: 'Ministère du Travail, de la Santé' },
      'AU',
      'Ministère du Travail de la Santé',
    ],
  ])('%s', (_, more, tag, expected) => {
    expect(readRis(toRis({ ...baker, ...more })).get(tag)).toBe(expected);
  });
});

describe('BibTeX', () => {
  it('is read back field by field', () => {
    expect(readBibtex(toBibtex(baker))).toEqual({
      type: 'misc',
      key: 'MET.17',
      fields: {
        title: '{Boulangère ou boulanger}',
        author: '{Onisep}',
        publisher: 'Métiers en clair',
        year: '2026',
        month: 'nov',
        note: 'Mise à jour le 21 novembre 2026. ODbL 1.0',
        language: 'french',
        url: 'https://metiers.exemple.fr/metiers/boulanger',
      },
    });
  });

  it('says no year where there is none', () => {
    const { fields } = readBibtex(toBibtex(undated));
    expect(fields).not.toHaveProperty('year');
    expect(fields).not.toHaveProperty('month');
    expect(fields).not.toHaveProperty('note');
  });

  it.each([
    ['Coupe & couture', '{Coupe \\& couture}'],
    ['100 % à 5 $ #1 a_b', '{100 \\% à 5 \\$ \\#1 a\\_b}'],
    ['une } seule { accolade', '{une \\} seule \\{ accolade}'],
    ['~ ^ \\', '{\\textasciitilde{} \\textasciicircum{} \\textbackslash{}}'],
    ['\\{', '{\\textbackslash{}\\{}'],
    ['deux\nlignes', '{deux lignes}'],
  ])('%j stays one field', (title, expected) => {
    expect(readBibtex(toBibtex({ ...baker, title })).fields).toMatchObject({ title: expected, language: 'french' });
  });
});

describe('CSL-JSON', () => {
  it.each<[string, Citation, object]>([
    ['a dated sheet', baker, { issued: { 'date-parts': [[2026, 11, 21]] }, note: 'ODbL 1.0' }],
    ['a sheet without a date', undated, {}],
  ])('%s', (_, citation, more) => {
    expect(JSON.parse(toCslJson(citation))).toEqual([
      {
        id: 'MET.17',
        type: 'webpage',
        title: 'Boulangère ou boulanger',
        author: [{ literal: 'Onisep' }],
        'container-title': 'Métiers en clair',
        publisher: 'Métiers en clair',
        language: 'fr',
        URL: 'https://metiers.exemple.fr/metiers/boulanger',
        ...more,
      },
    ]);
  });
});

it('Dublin Core leaves out what is not known', () => {
  const names = (citation: Citation) => toDublinCore(citation).map(({ name }) => name.slice(3));
  const always = ['title', 'creator', 'publisher', 'source', 'identifier', 'language'];
  expect(names(baker).toSorted()).toEqual([...always, 'date', 'rights'].toSorted());
  expect(names(undated).toSorted()).toEqual(always.toSorted());
});

it.each([
  ['boulanger.ris', { key: 'boulanger', extension: 'ris' }],
  ['MET.17.csl.json', { key: 'MET.17', extension: 'csl.json' }],
  ['boulanger.json', null],
  ['boulanger', null],
])('%s names a file, or none', (segment, expected) => {
  expect(readCitationFile(segment)).toEqual(expected);
});
