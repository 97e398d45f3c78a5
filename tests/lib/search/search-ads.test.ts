import { describe, expect, it } from 'vitest';
import { findCards } from '@/lib/search/cards/find-cards';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { searchTrainings } from '@/lib/search/search-trainings';
import { describeCode } from '@/lib/views/job-list/describe-code';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const named = (id: string, masculine: string, feminine: string, tagline = '') =>
  aJobSheet({ id, slug: id.toLowerCase().replace('.', '-'), name: { masculine, feminine }, tagline });

const catalogue = aCatalogue({
  jobs: [
    named('MET.1', 'vendeur en bricolage', 'vendeuse en bricolage', 'Il dirige une équipe H, il roule en BMW F 750.'),
    named('MET.2', 'développeur web', 'développeuse web', 'Il écrit du C++, du C# et du ASP.NET.'),
    named('MET.3', 'ingénieur recherche', 'ingénieure recherche', 'La R&D du B.T.P., par exemple.'),
    named('MET.4', 'responsable formation', 'responsable formation', 'Le net et les vitamines C.'),
    named('MET.5', 'médecin sans frontières', 'médecin sans frontières'),
    named('MET.6', 'ingénieur du son', 'ingénieure du son'),
    named('MET.7', 'sous-officier(ère) de l’armée', 'sous-officier(ère) de l’armée'),
    { ...named('MET.8', 'cogniticien', 'cogniticienne'), romeCodes: ['M1805'] },
    { ...named('MET.9', 'concepteur logiciel', 'conceptrice logiciel'), romeCodes: ['M1805'] },
  ],
  trainings: [aTraining({ id: 'FOR.1', label: 'CAP vendeur' }), aTraining({ id: 'FOR.2', label: 'BTS vente' })],
  romeCodes: [
    { code: 'M1805', parent: 'M1805', label: 'Informaticien / Informaticienne' },
    { code: 'M1861', parent: 'M1805', label: 'Concepteur / Conceptrice logiciel' },
    { code: 'D1102', parent: 'D1102', label: 'Boulanger / Boulangère' },
    { code: 'D1109', parent: 'D1102', label: 'Tourier / Tourière' },
  ],
});
const ask = (query: string) => searchJobs(catalogue, query);
const find = (query: string) => ask(query).hits.map(({ job }) => job.id);

describe('words of ads around a name change nothing', () => {
  it.each([
    'vendeur en bricolage H/F',
    'Vendeur(euse) en bricolage (F/H)',
    'm/f vendeuse en bricolage',
    'vendeur·se en bricolage - CDI',
    'vendeur en bricolage en alternance',
    'recrute vendeur en bricolage',
    'nous recrutons un(e) vendeur/euse en bricolage H/F à temps plein',
    'recherche vendeur en bricolage',
    'poste de vendeur bricolage',
    'stage vendeur bricolage',
  ])('%s', (query) => {
    expect(find(query)).toEqual(find('vendeur en bricolage'));
    expect(find(query)[0]).toBe('MET.1');
  });

  it.each([
    ['of which a name holds the words', 'recherche ingénieur', 'MET.3'],
    ['that is a name', 'responsable formation', 'MET.4'],
    ['that is a name among words of ads', 'responsable formation - CDI', 'MET.4'],
    ['that is a name in brackets, as its sheet has it', 'sous-officier(ère) de l’armée', 'MET.7'],
  ])('but not in a query %s: %s', (_, query, id) => expect(find(query)).toEqual([id]));

  it('and are not said to be left out', () => {
    expect(ask('développeur·euse web H/F CDI')).toMatchObject({
      asked: 'développeur web',
      understood: 'developpeur web',
    });
    expect(ask('H/F')).toMatchObject({ asked: '', understood: '', total: 0 });
  });

  it('nor do they hide a training', () => {
    expect(searchTrainings(catalogue, 'C.A.P. vendeur(euse) H/F')[0]?.training.id).toBe('FOR.1');
  });
});

describe('words that signs are part of', () => {
  it.each([
    ['C++', 'MET.2'],
    ['développeur c++', 'MET.2'],
    ['C#', 'MET.2'],
    ['.net', 'MET.2'],
    ['R&D', 'MET.3'],
    ['BTP', 'MET.3'],
    ['b.t.p.', 'MET.3'],
    ['B. T. P.', 'MET.3'],
    ['B T P', 'MET.3'],
  ])('%s', (query, id) => expect(find(query)).toEqual([id]));

  it('are shown as the text has them', () => {
    expect(ask('c++').hits[0]?.reason.form).toContain('C++');
    expect(ask('.NET').hits[0]?.reason.form).toContain('.NET');
  });
});

describe('small words', () => {
  it.each(['de', 'la', 'le', 'les', 'sans', 'avec', 'pour', 'chez', 'plus', 'tout', 'de la', 'sans les'])(
    '« %s » alone finds nothing',
    (query) => expect(find(query)).toEqual([]),
  );

  it('never decide: « sans diplôme » is no « médecin sans frontières »', () => {
    expect(find('métier sans diplôme')).toEqual([]);
    expect(find('médecin sans frontières')).toEqual(['MET.5']);
    expect(findCards(catalogue, 'sans le bac')).toEqual([]);
  });

  it('that are a thing too are kept', () => expect(find('ingénieur son')).toEqual(['MET.6']));

  it('that begin a name find it', () => expect(find('des')).toEqual([]));
});

describe('ROME codes', () => {
  it.each(['M1861', 'm1861', 'M 1861', 'code ROME M1861', 'ROME 4.0 : M1861'])(
    '%s leads to the sheets of the code it was cut from, nearest names first',
    (query) => {
      const { hits, understood, total } = ask(query);
      expect(hits.map(({ job }) => job.id)).toEqual(['MET.9', 'MET.8']);
      expect({ understood, total }).toEqual({ understood: '', total: 2 });
      expect(hits.map(({ reason }) => describeReason(reason))).toEqual(
        Array(2).fill('code ROME 4.0 M1861, issu de M1805'),
      );
    },
  );

  it.each([
    ['M1805', null],
    ['M1861', /^M1861 \(« Concepteur .*issu de M1805, que portent ces fiches/],
    ['D1102', /Aucune fiche ne porte ce code\.$/],
    ['D1109', /issu de D1102\. Aucune fiche ne porte l’un ni l’autre\.$/],
    ['N9999', /^N9999 n’est pas un code du ROME 4\.0\.$/],
  ])('what is known of %s is said', (query, sentence) => {
    const { code } = ask(query);
    const said = code && describeCode(code);
    if (sentence === null) expect(said).toBeNull();
    else expect(said).toMatch(sentence);
  });

  it('are not words', () => expect(ask('vendeur 2024').code).toBeNull());
});
