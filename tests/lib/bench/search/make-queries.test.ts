import { describe, expect, it } from 'vitest';
import { foldWords } from '@/lib/text/fold-words';
import { listBearers } from '@/tests/bench/search/list-bearers';
import { makeQueries, type QueryKind } from '@/tests/bench/search/make-queries';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const fr = { heading: '', lang: 'fr' as const };
const training = aTraining({ id: 'FOR.1', label: 'CAP boulanger' });
const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      id: 'MET.1',
      name: { masculine: 'boulanger', feminine: 'boulangère' },
      otherNames: [{ masculine: 'artisan du pain', feminine: 'artisane du pain', ...fr }],
      trainings: [{ id: 'FOR.1', label: 'CAP boulanger', slug: 'cap-boulanger' }],
      romeAppellations: [{ code: 'D1102', label: 'Chef / Cheffe de boulangerie' }],
    }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: "maître d'hôtel" },
      otherNames: [{ masculine: 'Boulanger', feminine: 'Boulangère', ...fr }],
    }),
    aJobSheet({ id: 'MET.3', name: { masculine: 'boulangiste', lang: 'en' } }),
    aJobSheet({ id: 'MET.4', name: { masculine: 'boulangeur', feminine: 'boulangeuse' } }),
  ],
  trainings: [training],
  officialTerms: [
    {
      foreign: ['Boulangiste'],
      masculine: 'spécialiste',
      feminine: 'spécialiste',
      source: 'Journal officiel',
      url: null,
    },
    { foreign: ['nobody'], masculine: 'personne', feminine: 'personne', source: 'Journal officiel', url: null },
  ],
});
const queries = makeQueries(catalogue);
const of = (kind: QueryKind, id = 'MET.1') =>
  queries.filter((query) => query.kind === kind && query.wanted.includes(id));
const texts = (kind: QueryKind, id?: string) => of(kind, id).map(({ text }) => text);

describe('makeQueries', () => {
  it.each<[QueryKind, string, string[]]>([
    ['name-masculine', 'MET.1', ['boulanger']],
    ['name-feminine', 'MET.1', ['boulangère']],
    ['name-feminine', 'MET.2', []],
    ['other-name', 'MET.1', ['artisan du pain', 'artisane du pain']],
    ['no-accents', 'MET.1', ['boulangere']],
    ['no-accents', 'MET.2', ["maitre d'hotel"]],
    ['upper-case', 'MET.2', ["MAÎTRE D'HÔTEL"]],
    ['marks-apart', 'MET.2', ['maître d hôtel']],
    ['marks-joined', 'MET.2', ['maître dhôtel']],
    ['plural', 'MET.1', ['boulangers', 'boulangères']],
    ['small-words-dropped', 'MET.2', ['maître hôtel']],
    ['order-changed', 'MET.2', ['hôtel maître']],
    ['first-five', 'MET.1', ['boula']],
    ['rome-appellation', 'MET.1', ['Chef de boulangerie', 'Cheffe de boulangerie']],
    ['official-term', 'MET.3', ['spécialiste']],
    ['training', 'MET.1', ['CAP boulanger']],
  ])('%s of %s: %j', (kind, id, expected) => {
    expect(texts(kind, id)).toEqual(expected);
  });

  it('sets aside who bears the same name, whatever the gender, the case or the accents', () => {
    expect(of('name-masculine')[0]?.ties).toEqual(['MET.2']);
    expect(of('no-accents')[0]?.ties).toEqual(['MET.2']);
    expect(of('name-masculine', 'MET.4')[0]?.ties).toEqual([]);
  });

  it('sets aside for a beginning every job whose name starts so, not those that only have such an other name', () => {
    expect(of('first-five')[0]?.ties.toSorted()).toEqual(['MET.3', 'MET.4']);
  });

  it('keeps no typing error that is a name of a job', () => {
    const bearers = listBearers(catalogue.jobs);
    for (let seed = 0; seed < 200; seed += 1) {
      const mistyped = makeQueries(catalogue, seed).filter(({ kind }) => kind === 'typo' || kind === 'other-typo');
      for (const { text } of mistyped) expect(bearers.has(foldWords(text)), text).toBe(false);
    }
  });

  it('is the same for the same seed and other for another', () => {
    expect(makeQueries(catalogue)).toEqual(queries);
    expect(makeQueries(catalogue, 3)).not.toEqual(queries);
  });

  it('asks everyday queries whose answer is among the jobs', () => {
    expect(texts('everyday')).toContain('faire du pain');
    expect(queries.map(({ text }) => text)).not.toContain('réparer des motos');
  });
});
