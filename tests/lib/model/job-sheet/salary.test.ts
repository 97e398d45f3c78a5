import { describe, expect, it } from 'vitest';
import {
  isPayReadPartly,
  readSalaries,
  readSalariesInProse,
  readStage,
  unlikelyMonth,
} from '@/lib/model/job-sheet/salary';

const read = (text: string) => readSalaries(text, { line: 10, stage: 'beginner' });
const figures = (text: string) =>
  read(text).map(({ kind, min, max, period, basis, approximate, condition }) => [
    kind,
    min,
    max,
    period,
    basis,
    approximate,
    condition,
  ]);

describe('readSalaries: statements with amounts', () => {
  it.each([
    ['A partir de 2230 euros brut par mois', ['from', 2230, null, 'month', 'gross', false, null]],
    ['À partir de 2 230 € bruts par mois', ['from', 2230, null, 'month', 'gross', false, null]],
    ['A partir de 2\u00A0230\u202Feuros brut par mois', ['from', 2230, null, 'month', 'gross', false, null]],
    ['A partir de 2500 euros brut par mois, hors primes', ['from', 2500, null, 'month', 'gross', false, 'hors primes']],
    [
      'A partir de 1900 euros brut par mois, dans la fonction publique hospitalière',
      ['from', 1900, null, 'month', 'gross', false, 'dans la fonction publique hospitalière'],
    ],
    ['Entre 1801 et 2500 euros brut par mois', ['range', 1801, 2500, 'month', 'gross', false, null]],
    ['Entre 2600 et 2100 euros brut par mois', ['range', 2100, 2600, 'month', 'gross', false, null]],
    ['entre 1 500 € et 2 500 € par mois', ['range', 1500, 2500, 'month', 'unspecified', false, null]],
    ['de 2 000 à 2 400 € net par mois', ['range', 2000, 2400, 'month', 'net', false, null]],
    ['environ 2000 euros bruts par mois', ['range', 2000, 2000, 'month', 'gross', true, null]],
    ["jusqu'à 5 000 €", ['range', null, 5000, 'month', 'unspecified', false, null]],
    ['jusqu’à 5 000 € par mois', ['range', null, 5000, 'month', 'unspecified', false, null]],
    ['**Salaire annuel:** entre 25 000 € et 30 000 €', ['range', 25000, 30000, 'year', 'unspecified', false, null]],
    ['**Salaire annuel :** 28 000 € brut', ['range', 28000, 28000, 'year', 'gross', false, null]],
    ['12,31 euros brut de l’heure', ['range', 12.31, 12.31, 'hour', 'gross', false, null]],
    ['32 000 euros brut par an', ['range', 32000, 32000, 'year', 'gross', false, null]],
    [
      'A partir de 2400 euros brut par mois, hors primes.',
      ['from', 2400, null, 'month', 'gross', false, 'hors primes'],
    ],
    ['1500 euros brut par mois, logement compris', ['range', 1500, 1500, 'month', 'gross', false, 'logement compris']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });
});

describe('readSalaries: statements without a usable amount stay text', () => {
  it.each([
    'Variable selon la taille de l’atelier',
    'A partir du Smic, plus une part sur les ventes',
    'À partir du Smic',
    '900 euros brut par semaine de 39 heures',
    'Entre 80 et 90 euros brut la journée, repas compris',
    'Un cachet de 150 euros par jour pour une répétition',
    'De 100 à 800 euros d’indemnités pour les volontaires',
    'Il peut atteindre 5 euros de l’heure par enfant',
    'Des honoraires libres',
  ])('%s', (text) => {
    expect(read(text)).toEqual([
      expect.objectContaining({ kind: 'text', raw: text, min: null, max: null, period: null }),
    ]);
  });
});

describe('readSalaries: several statements', () => {
  it('reads what `<br/>` and line breaks separate, each with its line and words', () => {
    const text =
      'A partir de 1900 euros brut par mois, dans le privé<br/>A partir de 2000 euros brut par mois, à l’hôpital\n\nVariable';
    expect(read(text).map(({ kind, condition, line, raw }) => [kind, condition, line, raw.slice(0, 8)])).toEqual([
      ['from', 'dans le privé', 10, 'A partir'],
      ['from', 'à l’hôpital', 10, 'A partir'],
      ['text', null, 12, 'Variable'],
    ]);
  });

  it('reads the sentences of a paragraph, which keep the period of the one before', () => {
    const text =
      'La paie dépend du secteur. En début de carrière, on gagne entre 1 500 € et 2 500 € par mois. ' +
      "Après plusieurs années, elle va jusqu'à 5 000 €. Des primes peuvent s'ajouter.";
    expect(
      readSalaries(text, { line: 4, stage: null }).map(({ stage, min, max, period }) => [stage, min, max, period]),
    ).toEqual([
      ['beginner', 1500, 2500, 'month'],
      ['senior', null, 5000, 'month'],
    ]);
  });
});

describe('readSalaries: figures that follow another', () => {
  it.each([
    [
      'of a later stage, in a sentence of its own',
      'Entre 1900 et 2300 euros brut par mois, selon la ville. Avec de l’expérience, on peut atteindre environ 3100 € brut par mois. Le logement est compris.',
      [
        ['beginner', 1900, 2300, 'selon la ville. Le logement est compris'],
        ['confirmed', null, 3100, null],
      ],
    ],
    [
      'of the end of a career, in the same sentence',
      'A partir de 2100 euros brut par mois, à l’embauche, 4800 euros brut par mois en fin de carrière',
      [
        ['beginner', 2100, null, 'à l’embauche'],
        ['senior', 4800, 4800, null],
      ],
    ],
    [
      'by the day',
      'A partir de 1900 euros brut par mois, pour les salariés. À son compte, comptez plutôt 300 € par jour.',
      [
        ['beginner', 1900, null, 'pour les salariés'],
        ['beginner', null, null, null],
      ],
    ],
    [
      'of no later stage: a condition',
      'A partir de 1900 euros brut par mois, pour les commis. 2300 euros pour les chefs de rang',
      [['beginner', 1900, null, 'pour les commis. 2300 euros pour les chefs de rang']],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(({ stage, min, max, condition }) => [stage, min, max, condition])).toEqual(expected);
  });
});

describe('readSalariesInProse', () => {
  it('takes figures and leaves the other sentences', () => {
    const text =
      'On évolue vers la gestion de projet. En début de carrière, on gagne environ 2000 euros bruts par mois.';
    expect(readSalariesInProse(text, { line: 7, stage: null })).toEqual([
      expect.objectContaining({ kind: 'range', min: 2000, max: 2000, approximate: true, stage: 'beginner', line: 7 }),
    ]);
  });

  it.each(['Un budget de 40 000 euros par an.', 'Un loyer de 800 euros par mois.', 'Une prime de 300 euros par mois.'])(
    'takes no other money for a wage: %s',
    (text) => {
      expect(readSalariesInProse(text, { line: 1, stage: null })).toEqual([]);
    },
  );
});

describe('readStage', () => {
  it.each([
    ['Salaire du débutant', 'beginner'],
    ['après quelques années', 'confirmed'],
    ['en fin de carrière', 'senior'],
    ['Salaire', null],
  ])('%s', (text, stage) => {
    expect(readStage(text)).toBe(stage);
  });
});

describe('numbers beside an amount', () => {
  it.each([
    ['2024-2025 : 1900 euros brut par mois', 1900, 1900],
    ['A partir de 2026, 1900 euros brut par mois', 1900, 1900],
    ['2026 : entre 1900 et 2400 euros brut par mois', 1900, 2400],
    ['(2025/2026) : 1 900 € brut par mois', 1900, 1900],
    ['Niveau 3/1900 euros brut par mois', 1900, 1900],
    ['Échelon 12 - 2100 euros brut par mois', 2100, 2100],
    ['1900/2400 euros brut par mois', 1900, 2400],
    ['950-1 900 euros brut par mois', 950, 1900],
  ])('%s', (text, min, max) => {
    expect(read(text)).toMatchObject([{ kind: 'range', min, max, period: 'month', basis: 'gross' }]);
  });

  it.each(['2300, puis 2500 euros brut par mois', 'A partir de 1950, 2100 euros brut par mois en moyenne'])(
    'stays text: %s',
    (text) => expect(read(text)).toMatchObject([{ kind: 'text' }]),
  );
});

describe('pay that is high or low', () => {
  it.each([
    ['De 16 000 à 20 000 euros brut par mois pour une commandante de bord', 'range', null],
    ['De 25 000 à 39 000 euros brut par mois', 'range', null],
    ['A partir de 350 000 euros brut par an', 'from', null],
    ['Entre 380 et 900 euros brut par mois pour une apprentie', 'text', null],
    ['A partir de 350 euros brut par mois en apprentissage', 'text', null],
    ['A partir de 41 000 euros brut par mois', 'text', 41_000],
    ['A partir de 380 euros brut par mois', 'text', 380],
  ])('%s', (text, kind, month) => {
    expect(read(text)).toMatchObject([{ kind }]);
    expect([unlikelyMonth(text), isPayReadPartly(text)]).toEqual([month, false]);
  });
});

describe('a statement is read whole, or left as words', () => {
  it.each([
    ['1900-2400 euros brut par mois', 1900, 2400],
    ['1 900 à 2 400 € nets par mois', 1900, 2400],
    ['25 000/30 000 euros par an', 25_000, 30_000],
    ['1900 ou 2400 euros brut par mois', 1900, 2400],
    ['2000 € – 2500 € brut par mois', 2000, 2500],
  ])('%s', (text, min, max) => {
    expect(read(text)).toMatchObject([{ kind: 'range', min, max }]);
  });

  it.each([
    'au moins 2000 euros brut par mois',
    'moins de 2000 euros brut par mois',
    '2000 euros brut par mois minimum',
    '2000 euros brut par mois ou plus',
    '1900 euros par mois et 200 euros de primes',
    'Le salaire dépasse 5000 euros par mois.',
    '12.500 euros par an',
    'A partir de 90000 euros brut par mois',
    '2500 euros par heure',
    '25 euros par mois',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject([{ kind: 'text', raw: text }]);
  });
});
