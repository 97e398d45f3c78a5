import { describe, expect, it } from 'vitest';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatSource } from '@/lib/model/job-sheet/format-source';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { frenchTypography } from '@/lib/text/french-typography';
import { cutAtPause, shorten } from '@/lib/text/shorten';

/** `_` stands for the no-break space, so that it can be seen in the tables. */
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('frenchTypography', () => {
  it.each([
    ['Un métier : lequel ?', 'Un métier_: lequel_?'],
    ['Un métier: lequel?', 'Un métier_: lequel_?'],
    ['dit « la main verte » ; puis', 'dit «_la main verte_»_; puis'],
    ['dit «la main verte»', 'dit «_la main verte_»'],
    ['quoi ?! Rien', 'quoi_?! Rien'],
    ['environ 2230 euros', 'environ 2_230_euros'],
    ['environ 2230 €', 'environ 2_230_€'],
    ['25 000 € par an', '25_000_€ par an'],
    ['Entre 1801 et 2500 euros', 'Entre 1_801 et 2_500_euros'],
    ['20 % des contrats', '20_% des contrats'],
    ['en 2025, à 18h30', 'en 2025, à 18h30'],
    ['le 3e étage, 35 heures', 'le 3e étage, 35 heures'],
    ['voir https://exemple.fr/?page=2', 'voir https://exemple.fr/?page=2'],
    ['exemple.fr/?titre=apr%C3%A8s%20', 'exemple.fr/?titre=apr%C3%A8s%20'],
    ['à 10:30', 'à 10:30'],
    ['', ''],
  ])('%s', (source, expected) => {
    expect(frenchTypography(source)).toBe(nbsp(expected));
    expect(frenchTypography(nbsp(expected))).toBe(nbsp(expected));
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-10-21', '21 octobre 2025'],
    ['2026-06-01', '1er juin 2026'],
    ['2026-08', 'août 2026'],
    ['2018', '2018'],
    ['2018-13', '2018-13'],
    ['printemps', 'printemps'],
  ])('%s → %s', (date, expected) => expect(formatDate(date)).toBe(expected));
});

describe('formatLevel', () => {
  it.each([
    ['bac + 3', 'bac_+_3'],
    ['bac+5', 'bac_+_5'],
    ['bac + 9 et plus', 'bac_+_9 et plus'],
    ['CAP ou équivalent + 1 an', 'CAP ou équivalent_+_1_an'],
    ['CAP ou équivalent', 'CAP ou équivalent'],
    ['3E', 'classe de_3e'],
    ['sans diplôme', 'sans diplôme'],
  ])('%s → %s', (label, expected) => expect(formatLevel(label)).toBe(nbsp(expected)));
});

describe('formatCount', () => {
  it.each([
    [0, '0_métier'],
    [1, '1_métier'],
    [2, '2_métiers'],
    [1535, '1_535_métiers'],
  ])('%i → %s', (count, expected) => expect(formatCount(count, 'métier', 'métiers')).toBe(nbsp(expected)));
});

describe('formatStatus', () => {
  it.each([
    ['salarié', 'salariée ou salarié'],
    ['fonctionnaire', 'fonctionnaire'],
    ['toString', 'toString'],
  ])('%s → %s', (status, expected) => expect(formatStatus(status)).toBe(expected));
});

describe('capitalizeFirst', () => {
  it.each([
    ['élagueuse ETP', 'Élagueuse ETP'],
    ['œnologue', 'Œnologue'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(capitalizeFirst(text)).toBe(expected));
});

describe('shorten', () => {
  it.each([
    ['Une phrase courte.', 30, 'Une phrase courte.'],
    ['Une phrase assez longue. Une autre suit ici.', 30, 'Une phrase assez longue.'],
    ['Oui. Une phrase bien trop longue pour tenir', 20, 'Oui. Une phrase…'],
    ['Des mots, encore des mots', 11, 'Des mots…'],
  ])('%s', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected);
    expect(shorten(text, max).length).toBeLessThanOrEqual(max);
  });
});

describe('cutAtPause', () => {
  it.each([
    ['Une phrase courte.', 30, 'Une phrase courte.'],
    ['Elle coupe, coud et retouche, puis livre les vêtements', 35, 'Elle coupe, coud et retouche…'],
    ['Oui, mais sans aucune pause dans la suite', 30, 'Oui, mais sans aucune pause…'],
    ['Elle retouche (jupes, robes, manteaux) les vêtements', 30, 'Elle retouche (jupes, robes…'],
  ])('%s', (sentence, max, expected) => {
    expect(cutAtPause(sentence, max)).toBe(expected);
    expect(cutAtPause(sentence, max).length).toBeLessThanOrEqual(max);
  });
});

describe('formatSource', () => {
  const source = { key: 'a', name: 'Enquête', publisher: 'Atelier', date: '2024-02', url: null, licence: null };
  it.each([
    [source, null, 'Enquête, Atelier, février 2024'],
    [{ ...source, publisher: null, date: null }, 2019, 'Enquête, 2019'],
    [{ ...source, date: null }, null, 'Enquête, Atelier, date non précisée'],
  ])('names the source and its date (%#)', (given, year, expected) => expect(formatSource(given, year)).toBe(expected));
});
