import { expect, it } from 'vitest';
import { cutTrainingOpening } from '@/lib/views/training-profile/training-opening';
import { aTraining } from '@/tests/builders/a-training';
import { aTrainingSection } from '@/tests/builders/a-training-section';

const cut = (description: string) =>
  cutTrainingOpening(aTraining({ sections: description ? [aTrainingSection('description', description)] : [] }));
const first =
  'Ce CAP forme des professionnels qualifiés, capables de réaliser des pains, des viennoiseries et des produits de base en restauration.';
const taught = 'Les élèves apprennent à pétrir et à cuire.';

it('begins with the first sentence, then tells what it is apart from what is taught', () => {
  const more = 'Le métier se fait souvent la nuit. ';
  expect(cut(`${first} ${more}${taught}\n\nLes cours portent aussi sur la gestion.`)).toEqual({
    lead: first,
    isCut: false,
    begin: more.trim(),
    rest: '',
    taught,
    programme: { begin: 'Les cours portent aussi sur la gestion.', rest: '' },
  });
});

it.each([
  ['a paragraph on what it leads to comes back', 'Le diplômé exerce dans une boulangerie.', 'begin'],
  ['one on the teaching stays', 'Les enseignements portent sur la chimie.', 'programme'],
])('%s', (_, paragraph, place) => {
  const { begin, programme } = cut(`${first}\n\nLe programme est dense. ${taught}\n\n${paragraph}`);
  expect({ begin, programme: programme.begin }[place]).toContain(paragraph);
});

it('tells apart sentences that the sheet runs together', () => {
  expect(cut(`${first}${taught} Ils apprennent aussi la gestion.`)).toMatchObject({ lead: first, taught });
});

it('shortens a first sentence that would fill a phone, and keeps it whole below', () => {
  const long = `Ce CAP forme ${'des professionnels qualifiés et '.repeat(10)}des boulangers.`;
  const { lead, isCut, begin } = cut(long);
  expect(lead).toMatch(/^Ce CAP forme .*…$/);
  expect({ isCut, begin }).toEqual({ isCut: true, begin: long });
});

it('has nothing where the sheet describes nothing', () => {
  expect(cut('')).toMatchObject({ lead: null, begin: '', rest: '', taught: null, programme: { begin: '' } });
});
