import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER } from '@/lib/model/job-sheet/chapters';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { describePayAnswer } from '@/lib/pay/describe-pay-answer';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { countWords } from '@/lib/text/count-words';
import { NBSP } from '@/lib/text/spaces';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const references = payReferencesOf(aCatalogue(), '2026-11-22');

function answer(
  salaries: Salary[],
  employmentStatuses: string[] = ['salarié'],
  mayTellElsewhere = false,
  minimumLevel = readLevel('bac'),
): string {
  const yearOf = ({ year }: Salary) => year;
  const said = describePayAnswer({ salaries, employmentStatuses, minimumLevel }, references, {
    yearOf,
    mayTellElsewhere,
  });
  expect(countWords(`${said.before}${said.answer}${said.after}`)).toBeLessThanOrEqual(LONGEST_ANSWER);
  return `${said.before}[${said.answer}]${said.after}`.replaceAll(NBSP, ' ');
}

describe('describePayAnswer', () => {
  it.each<[string, Salary[], string]>([
    [
      'at the SMIC of its time',
      [aSalary({ min: 1801 })],
      'Au début, [on gagne à partir du SMIC] : 1 867,02 € brut par mois.',
    ],
    ['from the SMIC to more', [aSalary({ min: 1801, max: 2500 })], 'Au début, [du SMIC à 2 500 €] brut par mois.'],
    [
      'a little over',
      [aSalary({ min: 1890 })],
      'Au début, [au moins 1 890 €] brut par mois : un peu plus que le SMIC.',
    ],
    ['over', [aSalary({ min: 2230 })], 'Au début, [au moins 2 230 €] brut par mois : plus que le SMIC.'],
    [
      'clearly over',
      [aSalary({ min: 2600 })],
      'Au début, [au moins 2 600 €] brut par mois : nettement plus que le SMIC.',
    ],
    ['twice', [aSalary({ min: 3700, max: 3700 })], 'Au début, [3 700 €] brut par mois : environ le double du SMIC.'],
    [
      'alike at both ends',
      [aSalary({ min: 2500, max: 3000 })],
      'Au début, [entre 2 500 et 3 000 €] brut par mois : nettement plus que le SMIC.',
    ],
    [
      'not alike at both ends',
      [aSalary({ min: 1901, max: 4000 })],
      'Au début, [entre 1 901 et 4 000 €] brut par mois.',
    ],
    ['under', [aSalary({ min: 1700 })], 'La fiche dit [au moins 1 700 €] brut par mois : moins que le SMIC.'],
    ['an upper bound', [aSalary({ max: 3000 })], 'Au début, [jusqu’à 3 000 €] brut par mois.'],
    [
      'net',
      [aSalary({ min: 1500, max: 1500, basis: 'net' })],
      'Au début, [1 500 €] net par mois : un peu plus que le SMIC.',
    ],
    [
      'nobody says gross or net',
      [aSalary({ min: 3000, basis: 'unspecified' })],
      'Au début, [au moins 3 000 €] par mois, brut ou net non précisé.',
    ],
    [
      'by the hour',
      [aSalary({ min: 13, period: 'hour' })],
      'Au début, [au moins 13 €] brut par heure : un peu plus que le SMIC.',
    ],
    ['by the day', [aSalary({ min: 150, period: 'day' })], 'Au début, [au moins 150 €] brut par jour.'],
    ['old', [aSalary({ min: 2600, year: 2018 })], 'Au début, [au moins 2 600 €] brut par mois en 2018.'],
    [
      'not a full month',
      [aSalary({ min: 2600, condition: 'pour un mi-temps' })],
      'Au début, [au moins 2 600 €] brut par mois, pour un mi-temps.',
    ],
    [
      'a long condition',
      [aSalary({ min: 2600, condition: 'mot '.repeat(30) })],
      'Au début, [au moins 2 600 €] brut par mois : nettement plus que le SMIC (précisions en note).',
    ],
    [
      'several sources',
      [aSalary({ min: 1500, source: 'a' }), aSalary({ min: 2230, source: 'b' })],
      'Au début, [de 1 500 à 2 230 € ou plus] brut par mois, selon les sources.',
    ],
    [
      'two amounts, each on a condition of its own',
      [
        aSalary({ min: 3100, max: 4200, condition: 'pour les salariés' }),
        aSalary({ min: 4000, max: 9000, condition: 'pour les patrons' }),
      ],
      'Au début, [entre 3 100 et 4 200 €] brut par mois, pour les salariés ; un autre montant suit.',
    ],
    [
      'several, on conditions that have no room',
      ['a', 'b', 'c'].map((word, index) => aSalary({ min: 3100 + 500 * index, condition: `${word} `.repeat(30) })),
      'Au début, [au moins 3 100 €] brut par mois : nettement plus que le SMIC (précisions en note) ; d’autres montants suivent.',
    ],
    [
      'several amounts of one source',
      [aSalary({ min: 2000, max: 2200 }), aSalary({ min: 2500, max: 3000 })],
      'Au début, [de 2 000 à 3 000 €] brut par mois, selon le cas.',
    ],
    [
      'from the SMIC, in words',
      [aSalary({ raw: 'À partir du Smic' })],
      'Au début, [la paie part du SMIC] : 1 867,02 € brut par mois.',
    ],
    ['variable', [aSalary({ raw: 'Variable' })], 'La fiche parle d’une paie variable, [sans donner de montant].'],
    ['other words', [aSalary({ raw: 'Payé au contrat' })], 'La fiche parle de la paie [sans donner de montant].'],
    [
      'no amount of a beginner, others later',
      [aSalary({ raw: 'Payé au contrat' }), aSalary({ raw: '2 875 euros brut par semaine', stage: 'confirmed' })],
      'La fiche parle de la paie [sans donner de montant pour le début].',
    ],
    [
      'by the week, in words, one amount',
      [aSalary({ raw: '1249 euros brut par semaine' })],
      'La paie est comptée [par semaine] : le montant de la fiche suit.',
    ],
    [
      'by the week, in words, a range',
      [aSalary({ raw: 'De 1100 à 1249 euros brut par semaine' })],
      'La paie est comptée [par semaine] : les montants de la fiche suivent.',
    ],
    [
      'by the hour, in words, an amount without its currency beside another',
      [aSalary({ raw: 'Au moins 3.10 brut, parfois 6 euros de l’heure' })],
      'La paie est comptée [par heure] : les montants de la fiche suivent.',
    ],
    [
      'later only',
      [aSalary({ min: 3000, stage: 'confirmed' })],
      'Avec de l’expérience, [au moins 3 000 €] brut par mois ; au début, on ne sait pas.',
    ],
    [
      'no stage',
      [aSalary({ min: 3000, stage: null })],
      'Sans dire à quel moment de la carrière, la fiche donne [au moins 3 000 €] brut par mois.',
    ],
    [
      'nothing',
      [],
      'La fiche [ne dit pas combien on gagne]. Salarié à temps plein, on gagne au moins 1 867,02 € brut par mois.',
    ],
  ])('%s', (_, salaries, said) => expect(answer(salaries)).toBe(said));

  it('claims no silence where other words of the sheet may tell, and no SMIC for those who are never employees', () => {
    expect(answer([], ['artisan'], true)).toBe('La fiche ne donne [pas de montant].');
  });

  it('tells no minimum of the law where the studies are long', () => {
    expect(answer([], ['salarié'], false, readLevel('bac + 4'))).toContain('Salarié à temps plein');
    expect(answer([], ['salarié'], false, readLevel('bac + 5'))).toBe('La fiche [ne dit pas combien on gagne].');
  });
});
