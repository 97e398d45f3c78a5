import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { decodeText } from '@/lib/content/parse/clean-text';
import { parseCollection } from '@/lib/content/parse/parse-collection';
import { parseGlossary } from '@/lib/model/reference/glossary';
import { parseSmic, smicAt } from '@/lib/model/reference/smic';
import { parseWages } from '@/lib/model/reference/wages';
import { aSheetText } from '../../builders/a-sheet-text';
import { aContentFile, aContentFolder } from '../../builders/content-files';

const TODAY = '2026-11-22';
const SMIC_FILE = 'referentiels/smic.csv';

function load(sheets: Record<string, string>) {
  const files = Object.entries(sheets).map(([path, text]) => aContentFile(path, text));
  const jobs = files.filter((file) => file.path.startsWith('metiers/'));
  const trainings = files.filter((file) => file.path.startsWith('formations/'));
  return loadCatalogue(aContentFolder({ jobs, trainings }), TODAY);
}

describe('links between sheets', () => {
  const catalogue = load({
    'metiers/luthier.md': aSheetText({
      head: 'anciens-noms: [facteur]\nparcours:\n  - {vers: MET.18, sens: proche}\n  - {vers: archetière / archetier, sens: evolution}\n  - {vers: MET.99, sens: avant}',
      body: '## Formations recommandées\n- lutherie (ID: FOR.1)\n- Vernis\n- inconnue (ID: FOR.9)\n',
    }),
    'metiers/archetier.md': aSheetText({ name: 'archetier', id: 'MET.18' }),
    'formations/lutherie.md': '# lutherie\n**ID:** FOR.1\n\n## Métiers associés\n- Archetier\n- accordeur\n',
    'formations/vernis.md': '# vernis\n**ID:** FOR.2\n',
  });

  it('join the trainings of a job by id, then by label', () => {
    expect(catalogue.findJob('luthier')?.trainings).toEqual([
      { id: 'FOR.1', label: 'lutherie', slug: 'lutherie' },
      { id: 'FOR.2', label: 'Vernis', slug: 'vernis' },
      { id: 'FOR.9', label: 'inconnue', slug: null },
    ]);
  });

  it('join the jobs of a training by name, both ways', () => {
    const training = catalogue.findTraining('FOR.1');
    expect(training?.associatedJobs).toEqual([
      { label: 'Archetier', id: 'MET.18', slug: 'archetier' },
      { label: 'accordeur', id: null, slug: null },
    ]);
    expect(training && catalogue.listJobsOfTraining(training).map((job) => job.slug)).toEqual(['archetier', 'luthier']);
  });

  it('give career moves their target and label', () => {
    expect(catalogue.findJob('MET.17')?.careerMoves.map(({ jobId, label }) => [jobId, label])).toEqual([
      ['MET.18', 'archetier'],
      ['MET.18', 'archetière / archetier'],
    ]);
  });

  it('find jobs by id, slug and former slug', () => {
    expect(catalogue.findJob('MET.17')).toBe(catalogue.findJob('luthier'));
    expect(catalogue.findJobByFormerSlug('facteur')?.id).toBe('MET.17');
    expect(catalogue.findJob('facteur')).toBeUndefined();
  });

  it('list jobs in French order', () => {
    expect(catalogue.jobs.map((job) => job.slug)).toEqual(['archetier', 'luthier']);
  });
});

describe('ids with zeros', () => {
  const catalogue = load({
    'metiers/luthier.md': aSheetText({
      head: 'parcours:\n  - {vers: MET.0018, sens: proche}',
      body: '## Formations recommandées\n- atelier (ID: FOR.1)\n- autre (ID: FOR.002)\n',
    }),
    'metiers/archetier.md': aSheetText({ name: 'archetier', id: 'MET.018' }),
    'metiers/facteur.md': aSheetText({ name: 'facteur', id: 'met.00017' }),
    'formations/lutherie.md': '# lutherie\n**ID:** FOR.01\n\n## Description\n\nUn an.\n',
    'formations/vernis.md': '---\nid: FOR.02\n---\n# vernis\n\n## Description\n\nUn an.\n',
  });

  it.each([
    ['metiers/archetier.md', 'id-spelling', '« MET.018 » est lu « MET.18 »'],
    ['metiers/facteur.md', 'id-spelling', '« met.00017 » est lu « MET.17 »'],
    ['metiers/facteur.md', 'duplicate-id', '« MET.17 » est déjà'],
    ['formations/lutherie.md', 'id-spelling', '« FOR.01 » est lu « FOR.1 »'],
    ['formations/vernis.md', 'id-spelling', '« FOR.02 » est lu « FOR.2 »'],
  ])('are told: %s, %s', (file, code, words) => {
    const found = catalogue.diagnostics.filter((one) => one.file === file && one.code === code);
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('are one number wherever a sheet names it', () => {
    expect(catalogue.jobs.map(({ id }) => id)).toEqual(['MET.18', 'MET.17']);
    expect(catalogue.findJob('MET.17')?.careerMoves.map(({ jobId }) => jobId)).toEqual(['MET.18']);
    expect(catalogue.findJob('MET.17')?.trainings.map(({ id, slug }) => [id, slug])).toEqual([
      ['FOR.1', 'lutherie'],
      ['FOR.2', 'vernis'],
    ]);
    expect(catalogue.diagnostics.filter(({ code }) => /^unknown-(?:move|training)$/.test(code))).toEqual([]);
  });
});

describe('collection.yml', () => {
  it('is read, and its mistakes are placed', () => {
    expect(parseCollection('nom: Essais\nediteur: Nous\ndate: 2026-11-01\n', 'collection.yml')).toEqual({
      collection: expect.objectContaining({ name: 'Essais', publisher: 'Nous', date: '2026-11-01', credit: null }),
      diagnostics: [],
    });
    expect(parseCollection('nom: Essais\ndate: demain\n', 'collection.yml').diagnostics).toEqual([
      expect.objectContaining({ code: 'front-matter-type', file: 'collection.yml', line: 2, column: 7 }),
    ]);
  });

  it('names the databases that it draws on, each with its page', () => {
    const text = 'nom: Essais\nbases:\n  - nom: Fiches\n    adresse: https://exemple.fr/\n    date: 2026\n';
    const { collection, diagnostics } = parseCollection(text, 'collection.yml');
    expect(collection.databases).toEqual([{ name: 'Fiches', url: 'https://exemple.fr/' }]);
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'unknown-front-matter-key', line: 5 })]);
  });

  it.each([
    ['mailto:fiches@exemple.fr', null],
    ['https://exemple.fr/fiches/issues/new?labels=fiche', null],
    ['fiches@exemple.fr', 'on attend « mailto: » et une adresse électronique, ou une adresse en « https:// »'],
    ['http://exemple.fr/', 'on attend « mailto: » et une adresse électronique, ou une adresse en « https:// »'],
    ['mailto:fiches', 'on ne peut ni y écrire ni l’ouvrir'],
    ['mailto:a@b.fr?subject=x', 'on ne peut ni y écrire ni l’ouvrir'],
    ['https://issues', 'on ne peut ni y écrire ni l’ouvrir'],
  ])('says where to report an error, or why it cannot: %s', (address, reason) => {
    const { collection, diagnostics } = parseCollection(`nom: Essais\nsignaler: ${address}\n`, 'collection.yml');
    expect(collection.reportTo).toBe(reason ? null : address);
    expect(diagnostics.map(({ code, line, message }) => [code, line, message.includes(reason ?? '')])).toEqual(
      reason ? [['front-matter-type', 2, true]] : [],
    );
  });
});

describe('the SMIC', () => {
  const { rows: steps } = parseSmic(
    'en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n2026-01-01,12.02,1823.03,"Décret, du 17",\n2025-01-01,11.88,1801.8,Décret,https://x.fr\n\n',
    SMIC_FILE,
  );

  it('is dated, oldest first', () => {
    expect(steps.map(({ from, monthly, text, url }) => [from, monthly, text, url])).toEqual([
      ['2025-01-01', 1801.8, 'Décret', 'https://x.fr'],
      ['2026-01-01', 1823.03, 'Décret, du 17', null],
    ]);
  });

  it.each([
    ['2024-12-31', undefined],
    ['2025-06-01', 11.88],
    ['2026-01-01', 12.02],
  ])('in force on %s', (day, hourly) => {
    expect(smicAt(steps, day)?.hourly).toBe(hourly);
  });
});

describe('the net of the SMIC', () => {
  const columns =
    'en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse,net-mensuel-35h,source-net,adresse-net';
  const read = (cells: string) => parseSmic(`${columns}\n2026-06-01,12.31,1867.02,Arrêté,,${cells}\n`, SMIC_FILE);

  it.each([
    ['1477.93,fiche F2300,https://x.fr', { monthly: 1477.93, source: 'fiche F2300', url: 'https://x.fr' }],
    [',,', null],
  ])('%s', (cells, net) => expect(read(cells).rows[0]?.net).toEqual(net));

  it('does not go without its source', () => {
    const { rows, diagnostics } = read('1477.93,,');
    expect(rows).toEqual([]);
    expect(diagnostics[0]?.message).toContain('source-net');
  });
});

const findOfSmic = (wanted: string, smic: string, today: string) => {
  const file = aContentFile(SMIC_FILE, `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n${smic}`);
  return loadCatalogue(aContentFolder({ smic: file }), today).diagnostics.filter(({ code }) => code === wanted);
};

describe('a SMIC that ages', () => {
  const findOld = (smic: string, today: string) => findOfSmic('old-smic', smic, today);

  it.each([
    ['2026-06-01,12.31,1867.02,Arrêté,', '2026-12-31', 0],
    ['2026-06-01,12.31,1867.02,Arrêté,', '2027-01-01', 1],
    ['2026-06-01,12.31,1867.02,Arrêté,\n2027-01-01,12.4,1880.67,Décret,', '2027-01-01', 0],
    ['2026-06-01,12.31,1867.02,Arrêté,\n2027-01-01,12.4,1880.67,Décret,', '2026-12-20', 0],
    ['', '2027-01-01', 0],
  ])('%s on %s: %d warning', (smic, today, count) => expect(findOld(smic, today)).toHaveLength(count));

  it('says what to type, and where', () => {
    const [found] = findOld('2026-06-01,12.31,1867.02,Arrêté,\n', '2027-01-04');
    expect(found).toMatchObject({ severity: 'warning', file: SMIC_FILE, line: 2 });
    expect(found?.message).toContain('1er juin 2026');
    expect(found?.hint).toContain('2027-01-01,');
  });
});

describe('a clock that is behind', () => {
  const findBehind = (today: string) => findOfSmic('wrong-clock', '2026-06-01,12.31,1867.02,Arrêté,', today);

  it.each([
    ['1970-01-01', 1],
    ['2026-02-20', 1],
    ['2026-02-21', 0],
    ['2026-11-27', 0],
  ])('on %s: %d error', (today, count) => expect(findBehind(today)).toHaveLength(count));

  it('stops the build, and says both days', () => {
    const [found] = findBehind('2019-06-01');
    expect(found).toMatchObject({ severity: 'error', file: SMIC_FILE, line: 2 });
    expect(found?.message).toMatch(/1er juin 2019.*1er juin 2026/);
  });
});

describe('a wrong line of reference data', () => {
  it.each([
    ['2026-13,12.02,1823.03,Décret,', 2, 'en-vigueur-depuis'],
    ['2026-01-01,douze,1823.03,Décret,', 2, 'horaire-brut'],
    ['2026-01-01,12.02,1823.03,,', 2, 'texte'],
    ['2026-01-01,12.02', 2, 'mensuel-brut-35h'],
    ['2026-01-01,12.02,1823.03,"Décret', 2, 'guillemets'],
  ])('%s is left out and reported', (line, at, where) => {
    const { rows, diagnostics } = parseSmic(
      `en-vigueur-depuis,horaire-brut,mensuel-brut-35h,texte,adresse\n${line}\n`,
      SMIC_FILE,
    );
    expect(rows).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code: 'bad-referential', file: SMIC_FILE, line: at });
    expect(diagnostics[0]?.message).toContain(`(${where})`);
    expect(diagnostics[0]?.message).not.toMatch(/\{\w+\}/);
  });

  it('keeps the others', () => {
    const { rows, diagnostics } = parseWages(
      'annee,moyenne-net,mediane-net,d1-net,d9-net,moyenne-brut,champ,source,adresse\n2024,2733,2190,1492,4334,,Privé,Insee,\n24,2733,2190,1492,4334,,Privé,Insee,\n',
      'salaires.csv',
    );
    expect(rows).toEqual([expect.objectContaining({ year: 2024, medianNet: 2190, meanGross: null, url: null })]);
    expect(diagnostics.map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    ['- terme: BUT\n  definition: Un diplôme.\n- terme: RNCP\n', 1, 3],
    ['- terme: BUT\n  definition: Un diplôme.\n  sigle: x\n', 0, 1],
    ['terme: BUT\n', 0, 1],
    ['- terme: "BUT\n', 0, 2],
  ])('in the glossary: %j', (yaml, kept, line) => {
    const { rows, diagnostics } = parseGlossary(yaml, 'glossaire.yml');
    expect(rows).toHaveLength(kept);
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'bad-referential', line })]);
  });
});

describe('decodeText', () => {
  const decode = (text: string) => decodeText(new TextEncoder().encode(text));

  it.each([
    ['\uFEFFa', 'a'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['e\u0301', 'é'],
    ['vio\u00ADlon\u0081\u0007', 'violon'],
    ['a\u00A0b', 'a\u00A0b'],
  ])('%j', (text, expected) => {
    expect(decode(text)).toEqual({ ok: true, text: expected });
  });

  it.each([
    [[0x61, 0x0a, 0x62, 0xe9, 0x61], 2, 2],
    [[0xff], 1, 1],
    [[0xc3, 0xa9, 0xc3], 1, 2],
  ])('says where %j stops being UTF-8', (bytes, line, column) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, line, column });
  });
});
