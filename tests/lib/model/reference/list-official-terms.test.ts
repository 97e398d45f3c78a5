import { describe, expect, it } from 'vitest';
import { listOfficialTerms } from '@/lib/model/reference/list-official-terms';
import type { OfficialTerm } from '@/lib/model/reference/official-terms';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

function aTerm(foreign: string[], feminine: string, masculine = feminine): OfficialTerm {
  return { foreign, feminine, masculine, source: 'Journal officiel du 8 septembre 2013', url: null };
}

const catalogue = aCatalogue({
  officialTerms: [
    aTerm(['community manager'], 'animatrice de communauté', 'animateur de communauté'),
    aTerm(['social media manager', 'social media marketing manager'], 'responsable des réseaux sociaux'),
    aTerm(['credit manager'], 'chef du crédit'),
    aTerm(['BIM manager'], 'administratrice de BIM', 'administrateur de BIM'),
  ],
});
const list = (name: string, ...others: string[]) =>
  listOfficialTerms(
    catalogue,
    aJobSheet({
      name: { masculine: name },
      otherNames: others.map((other) => ({ feminine: other, masculine: other, heading: other, lang: 'fr' as const })),
    }),
  ).map(({ foreign, masculine }) => `${foreign.join(', ')}: ${masculine}`);

describe('listOfficialTerms', () => {
  it.each([
    ['its name, hyphens aside', ['Community-Manager'], ['community manager: animateur de communauté']],
    ['its name, case aside', ['bim manager'], ['BIM manager: administrateur de BIM']],
    [
      'one of its other names',
      ['animateur web', 'social media marketing manager'],
      ['social media marketing manager: responsable des réseaux sociaux'],
    ],
    [
      'several names',
      ['community manager', 'social media manager'],
      ['community manager: animateur de communauté', 'social media manager: responsable des réseaux sociaux'],
    ],
    ['a longer name: none', ['community manager junior'], []],
    ['a name that is the term already: none', ['chef du crédit', 'credit manager'], []],
  ])('%s', (_, [name = '', ...others], expected) => {
    expect(list(name, ...others)).toEqual(expected);
  });
});
