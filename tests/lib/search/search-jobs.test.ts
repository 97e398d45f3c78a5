import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildJobIndex } from '@/lib/search/job-index';
import { searchJobs } from '@/lib/search/search-jobs';
import { suggestNearNames } from '@/lib/search/suggest-near-names';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';
import { aTraining } from '@/tests/builders/a-training';

const other = (masculine: string, feminine = masculine) => ({
  masculine,
  feminine,
  heading: masculine,
  lang: 'fr' as const,
});

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ id: 'MET.1', name: { feminine: 'infirmière', masculine: 'infirmier' }, tagline: 'Elle soigne.' }),
    aJobSheet({ id: 'MET.2', name: { feminine: 'cadre infirmière', masculine: 'cadre infirmier' } }),
    aJobSheet({
      id: 'MET.3',
      name: { feminine: 'puéricultrice', masculine: 'puériculteur' },
      tagline: 'Une infirmière spécialisée : infirmière des enfants, infirmière des familles.',
      otherNames: [other('infirmier', 'infirmière')],
    }),
    aJobSheet({
      id: 'MET.4',
      name: { masculine: 'community manager', lang: 'en' },
      otherNames: [other('animateur de réseaux sociaux', 'animatrice de réseaux sociaux')],
    }),
    aJobSheet({
      id: 'MET.5',
      name: { feminine: 'développeuse web', masculine: 'développeur web', heading: 'développeur/euse web' },
      romeCodes: ['M1855'],
      romeAppellations: [
        { code: 'M1855', label: 'Chargé / Chargée de site internet' },
        { code: 'M1855', label: 'Intégrateur / Intégratrice web' },
      ],
    }),
    aJobSheet({
      id: 'MET.6',
      name: { feminine: 'bouchère', masculine: 'boucher' },
      tagline: 'La viande et le conseil.',
      trainings: [{ id: 'FOR.9', label: 'CAP boucher', slug: null }],
    }),
    aJobSheet({
      id: 'MET.7',
      name: { masculine: 'professeur des écoles', feminine: 'professeure des écoles' },
      otherNames: [other('instituteur', 'institutrice'), other('maître d’école', 'maîtresse d’école')],
    }),
    aJobSheet({
      id: 'MET.8',
      name: { masculine: 'conducteur de train', feminine: 'conductrice de train' },
      sections: [
        aSection('duties', 'Le trajet commence tôt. Il **conduit** un train la nuit.', { title: 'Nature du travail' }),
      ],
    }),
    aJobSheet({ id: 'MET.9', name: { masculine: 'boulanger-pâtissier', feminine: 'boulangère-pâtissière' } }),
    aJobSheet({
      id: 'MET.10',
      name: { masculine: 'palefrenier', feminine: 'palefrenière' },
      sections: [
        aSection('in-brief', 'Il soigne des animaux toute la journée, par tous les temps.', { title: 'En bref' }),
        aSection('skills', 'Aimer le grand air.', { title: 'Compétences requises' }),
      ],
    }),
    aJobSheet({
      id: 'MET.11',
      slug: 'commissaire-priseur',
      name: {
        masculine: 'commissaire-priseur (ventes volontaires)',
        feminine: 'commissaire-priseuse (ventes volontaires)',
      },
      otherNames: [other('coordinateur', 'coordinatrice')],
    }),
    aJobSheet({
      id: 'MET.12',
      name: { masculine: 'monteur', feminine: 'monteuse' },
      otherNames: [other('coordinateur', 'coordinatrice')],
    }),
    aJobSheet({ id: 'MET.13', name: { masculine: 'technicien moteur', feminine: 'technicienne moteur' } }),
    aJobSheet({ id: 'MET.14', name: { masculine: 'serveur' }, tagline: 'La salle et la table.' }),
    aJobSheet({
      id: 'MET.15',
      name: { masculine: 'agent de port', feminine: 'agente de port' },
      tagline: 'Bateaux, quais et marées.',
    }),
    aJobSheet({ id: 'MET.16', name: { masculine: 'orfèvre' }, tagline: 'Bijoux en argent et en or.' }),
  ],
  trainings: [
    aTraining({
      id: 'FOR.1',
      label: 'licence de géographie',
      associatedJobs: [{ id: 'MET.8', label: 'conducteur de train', slug: null }],
    }),
  ],
  officialTerms: [
    {
      foreign: ['community manager'],
      feminine: 'animatrice de communauté en ligne',
      masculine: 'animateur de communauté en ligne',
      source: 'Journal officiel',
      url: null,
    },
  ],
});

const ask = (query: string) => searchJobs(catalogue, query);
const find = (query: string) => ask(query).hits.map(({ job }) => job.id);

describe('searchJobs finds', () => {
  it.each([
    ['a name, without case or accents', 'INFIRMIERE', 'MET.1'],
    ['a name in the other number', 'infirmières', 'MET.1'],
    ['a feminine that the sheet does not write', 'serveuse', 'MET.14'],
    ['both parts of a name, in the plural', 'boulangers pâtissiers', 'MET.9'],
    ['a name without its hyphen', 'boulangerpâtissier', 'MET.9'],
    ['a name without its small words', 'professeur ecole', 'MET.7'],
    ['a name in another order', 'train conducteur', 'MET.8'],
    ['a name in a sentence', 'je veux devenir infirmière', 'MET.1'],
    ['a name without what it has in brackets', 'commissaire priseur', 'MET.11'],
    ['the first line of the sheet', 'développeur/euse web', 'MET.5'],
    ['the beginning of a name', 'dévelo', 'MET.5'],
    ['the beginning of a name, without accents', 'puer', 'MET.3'],
    ['an id', 'met.5', 'MET.5'],
    ['a ROME code', 'M1855', 'MET.5'],
    ['another name', 'institutrice', 'MET.7'],
    ['an elision without its apostrophe', 'maitre decole', 'MET.7'],
    ['an official term', 'animateur de communauté en ligne', 'MET.4'],
    ['a ROME appellation, in either gender', 'intégratrice web', 'MET.5'],
    ['a ROME appellation whose end is shared', 'chargé de site internet', 'MET.5'],
    ['a training that the sheet names', 'cap boucher', 'MET.6'],
    ['a training whose sheet names the job', 'licence géographie', 'MET.8'],
    ['the presentation', 'viande', 'MET.6'],
    ['a section', 'soigner les animaux', 'MET.10'],
    ['an everyday phrase', 'je veux travailler avec les animaux', 'MET.10'],
    ['the trade that a thing belongs to', 'boulangerie', 'MET.9'],
    ['two letters that changed places', 'infirmeire', 'MET.1'],
    ['a letter too many', 'bouccher', 'MET.6'],
    ['a word as it sounds', 'puérikultrisse', 'MET.3'],
    ['two misspelt words', 'comunity manger', 'MET.4'],
    ['what is known, whatever else is asked for', 'boucher astronaute', 'MET.6'],
  ])('%s: %s', (_, query, id) => expect(find(query)[0]).toBe(id));

  it('a name misspelt, before a text with the word', () => {
    expect(find('moteur')).toEqual(['MET.13', 'MET.12']);
    expect(find('bouchr')[0]).toBe('MET.6');
  });

  it('no name by a word that only resembles it', () => {
    expect(find('argent')).toEqual(['MET.16']);
  });
});

describe('searchJobs orders', () => {
  it('the exact name, then an exact other name, then names that hold the words', () => {
    expect(find('infirmière')).toEqual(['MET.1', 'MET.3', 'MET.2']);
  });

  it('names, then texts', () => {
    expect(find('conducteur')).toEqual(['MET.8']);
    expect(find('enfants')).toEqual(['MET.3']);
  });

  it('no job by a form that holds only one of the words, where another holds both', () => {
    expect(find('cadre infirmier')).toEqual(['MET.2']);
  });

  it('a name without its brackets before an exact other name', () => {
    const jobs = [
      aJobSheet({ id: 'MET.1', otherNames: [other('commissaire-priseur')] }),
      aJobSheet({ id: 'MET.2', slug: 'b', name: { masculine: 'commissaire-priseur (ventes)' } }),
    ];
    expect(searchJobs(aCatalogue({ jobs }), 'commissaire priseur').hits.map(({ job }) => job.id)).toEqual([
      'MET.2',
      'MET.1',
    ]);
  });

  it('other names before ROME appellations', () => {
    const jobs = [
      aJobSheet({ id: 'MET.1', romeAppellations: [{ code: 'H2206', label: 'Huissier menuisier' }] }),
      aJobSheet({ id: 'MET.2', otherNames: [other('huissier de justice')] }),
    ];
    expect(searchJobs(aCatalogue({ jobs }), 'huissier').hits.map(({ job }) => job.id)).toEqual(['MET.2', 'MET.1']);
  });

  it('jobs that share another name, all of them', () => {
    expect(find('coordinatrice')).toEqual(['MET.11', 'MET.12']);
  });

  it('jobs that hold some of the words, where none holds all', () => {
    expect(find('boucher enfants')).toEqual(expect.arrayContaining(['MET.6', 'MET.3']));
  });

  it('by scores', () => {
    const scores = ask('infirmière').hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('searchJobs says by what it found', () => {
  it.each([
    ['infirmiere', { kind: 'name', form: 'infirmière' }],
    ['cadre infirmiers', { kind: 'name', form: 'cadre infirmier' }],
    ['animatrice de réseaux sociaux', { kind: 'other-name', form: 'animatrice de réseaux sociaux' }],
    ['animateur réseaux', { kind: 'other-name', form: 'animateur de réseaux sociaux' }],
    ['animatrice en ligne', { kind: 'official-term', form: 'animatrice de communauté en ligne' }],
    ['intégratrice', { kind: 'rome-appellation', form: 'Intégrateur / Intégratrice web', code: 'M1855' }],
    ['community manager', { kind: 'name', form: 'community manager' }],
    ['M1855', { kind: 'rome-code', form: 'M1855' }],
    ['MET.5', { kind: 'id', form: 'MET.5' }],
    ['cap bouchère', { kind: 'training', form: 'CAP boucher' }],
    ['licence geographie', { kind: 'training', form: 'licence de géographie' }],
    ['la nuit', { kind: 'text', form: 'Il conduit un train la nuit', section: 'Nature du travail' }],
    ['quais', { kind: 'text', form: 'Bateaux, quais et marées', section: 'Présentation' }],
  ])('%s', (query, reason) => expect(ask(query).hits[0]?.reason).toEqual(reason));
});

describe('searchJobs says what it understood', () => {
  it.each([
    ['je veux devenir infirmière', 'infirmiere'],
    ['boulangre pâtissier', 'boulanger patissier'],
    ['comunity manger', 'community manager'],
    ['boucher xyzxyz', 'boucher'],
    ['dévelo', 'develo'],
    ['maitre decole', 'maitre ecole'],
    ['zzzzzzzz', ''],
    ['', ''],
  ])('%s: %s', (query, understood) => expect(ask(query).understood).toBe(understood));
});

describe('searchJobs survives', () => {
  it.each([
    '',
    '   ',
    '"*()',
    '🥖',
    '++--',
    'zzzzzzzz',
    'x'.repeat(10_000),
    '\\',
    'a:b^2~',
    '__proto__',
    'constructor',
    "' UNION SELECT 1 --",
    '\u0000\uFFFF',
    '\ud800',
    '%E0%A4%A',
  ])('%j', (query) => expect(find(query)).toEqual([]));

  it('any string, with no more jobs than there are', () => {
    const words = fc.constantFrom('infirmière', 'développeur', 'de', 'animaux', 'web', 'd’', '-', 'xyz');
    const queries = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const { hits, total } = ask(query);
        expect(hits.length).toBe(total);
        expect(new Set(hits.map(({ job }) => job.id)).size).toBe(total);
        for (const { reason, score } of hits) {
          expect(reason.form.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('reads only the first 200 characters', () => {
  expect(find(`${'boucher '.repeat(25)}community manager`)).toEqual(['MET.6']);
});

it('keeps to the limit, and counts all', () => {
  const answer = searchJobs(catalogue, 'infirmière', { limit: 2 });
  expect(answer.hits).toHaveLength(2);
  expect(answer.total).toBe(3);
});

it('makes its index once for a catalogue', () => {
  expect(buildJobIndex(catalogue)).toBe(buildJobIndex(catalogue));
  expect(buildJobIndex(aCatalogue())).not.toBe(buildJobIndex(catalogue));
});

describe('suggestNearNames', () => {
  it.each([
    ['comunity-manger', 'MET.4'],
    ['/metiers/comunity-manger', 'MET.4'],
    ['/metiers/D%C3%A9veloppeuse_web.html?x=1', 'MET.5'],
    ['/metiers/boucher/', 'MET.6'],
    ['met.3', 'MET.3'],
  ])('%s suggests %s', (path, id) => expect(suggestNearNames(catalogue, path)[0]?.job.id).toBe(id));

  it.each(['', '/', '%E0%A4%A', '100%'])('survives %j', (path) =>
    expect(suggestNearNames(catalogue, path)).toEqual([]),
  );
});

describe('a name copied from a page of the site', () => {
  const copied = aCatalogue({
    jobs: [
      aJobSheet({
        id: 'MET.1',
        name: { feminine: 'infirmière humanitaire', masculine: 'infirmier humanitaire' },
        tagline: 'Il met 2 heures pour arriver.',
      }),
      aJobSheet({
        id: 'MET.2',
        name: { feminine: 'infirmière', masculine: 'infirmier', heading: 'infirmier/ère' },
      }),
    ],
  });
  it.each(['Infirmière ou infirmier', 'Infirmière / infirmier', 'infirmier infirmière'])(
    '%s is one word in two genders',
    (query) => {
      const { hits, understood } = searchJobs(copied, query);
      expect(hits.map(({ job }) => job.id)).toEqual(['MET.2', 'MET.1']);
      expect((hits[0]?.score ?? 0) - (hits[1]?.score ?? 0)).toBeGreaterThan(5);
      expect(understood.split(' ').sort()).toEqual(['infirmier', 'infirmiere']);
    },
  );

  it('its short heading is understood, and said in full', () => {
    expect(searchJobs(copied, 'infirmier/ère').hits[0]).toMatchObject({ reason: { kind: 'name', form: 'infirmier' } });
  });

  it.each(['MET.2', 'met 2'])('the id %s finds its job alone, and no word is looked up', (query) => {
    expect(searchJobs(copied, query)).toMatchObject({ understood: '', total: 1 });
  });
});

describe('the names of a ROME code', () => {
  const lawyers = aCatalogue({
    jobs: [
      aJobSheet({ id: 'MET.1', name: { masculine: "juriste d'entreprise" }, romeCodes: ['K1903'] }),
      aJobSheet({ id: 'MET.2', name: { masculine: 'juriste en droit social' }, romeCodes: ['K1903'] }),
      aJobSheet({ id: 'MET.3', name: { masculine: 'conseiller fiscal' }, romeCodes: ['M1202'] }),
      aJobSheet({
        id: 'MET.4',
        name: { feminine: 'conseillère fiscale en chef', masculine: 'conseiller fiscal en chef' },
      }),
    ],
    romeAppellations: [
      { code: 'K1903', label: 'Conseiller fiscal / Conseillère fiscale' },
      { code: 'K1903', label: 'Avocat-conseil / Avocate-conseil' },
    ],
  });
  const ask = (query: string) => searchJobs(lawyers, query).hits;

  it('lead to all jobs of the code, in either gender, and say so', () => {
    const hits = ask('avocate conseil');
    expect(hits.slice(0, 2).map(({ job }) => job.id)).toEqual(['MET.1', 'MET.2']);
    expect(hits[0]?.reason).toEqual({ kind: 'rome-code-appellation', form: 'Avocat-conseil / Avocate-conseil' });
  });

  it('come after the jobs whose own names hold the words', () => {
    expect(ask('conseiller fiscal').map(({ job }) => job.id)).toEqual(['MET.3', 'MET.4', 'MET.1', 'MET.2']);
  });

  it('are found by their whole wording only', () => expect(ask('avocate')).toEqual([]));
});

describe('words of the text of several jobs', () => {
  it('find the jobs that hold nearly half of them, and no job that holds less', () => {
    expect(find('viande bateaux quais salle')).toEqual(['MET.15']);
  });
});

it('puts a name that begins with the word before one of the same words in another order', () => {
  const jobs = ['agent de conseil', 'conseil d’agent'].map((masculine, index) =>
    aJobSheet({ id: `MET.${index + 1}`, name: { masculine, feminine: masculine } }),
  );
  expect(searchJobs(aCatalogue({ jobs }), 'conseil').hits.map(({ job }) => job.id)).toEqual(['MET.2', 'MET.1']);
});
