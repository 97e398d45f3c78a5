import { describe, expect, it } from 'vitest';
import { guessNameLanguage, listEnglishNames } from '@/lib/model/job-sheet/english-names';
import { toMasculineWord } from '@/lib/model/job-sheet/feminine-words';
import { toSlug } from '@/lib/text/slug';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

describe('toSlug', () => {
  it.each([
    ['ingénieur en R&D déchets', 'ingenieur-en-r-et-d-dechets'],
    ["éducateur de chiens guides d'aveugles", 'educateur-de-chiens-guides-d-aveugles'],
    ['gestionnaire actif/passif', 'gestionnaire-actif-passif'],
    ['œnologue', 'oenologue'],
    ['interprète français / LSF (langue des signes)', 'interprete-francais-lsf-langue-des-signes'],
    ['« … »', ''],
  ])('%s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });
});

describe('guessNameLanguage', () => {
  it.each([
    ['community manager', 'community manager', 'en'],
    ['data scientist', 'data scientist', 'en'],
    ['UI designer', 'UI designer', 'en'],
    ['chef de produit marketing', 'chef de produit marketing', 'fr'],
    ['architecte', 'architecte', 'fr'],
    ['steward', "hôtesse de l'air", 'fr'],
    ['assistant', 'assistante', 'fr'],
    ['expert', 'expert', 'fr'],
  ])('%s, %s: %s', (masculine, feminine, lang) => {
    expect(guessNameLanguage(feminine, masculine)).toBe(lang);
  });
});

describe('listEnglishNames', () => {
  it('gives each form of the names said to be English, once', () => {
    const { name } = aJobSheet();
    const english = (word: string) => ({ ...name, feminine: word, masculine: word, lang: 'en' as const });
    const named = { name: english('trader'), otherNames: [{ ...name, lang: 'fr' as const }, english('broker')] };
    expect(listEnglishNames(named)).toEqual(['trader', 'broker']);
    expect(listEnglishNames(aJobSheet())).toEqual([]);
  });
});

describe('toMasculineWord', () => {
  it.each([
    ['animatrice', 'animateur'],
    ['Coiffeuse', 'coiffeur'],
    ['infirmière', 'infirmier'],
    ['chirurgienne', 'chirurgien'],
    ['bergère', 'berger'],
    ['chargée', 'chargé'],
    ['ingénieure', 'ingénieur'],
    ['boulanger', null],
    ['notaire', null],
    ['sage-femme', null],
    ['maître', null],
    ['manager', null],
  ])('%s', (word, expected) => {
    expect(toMasculineWord(word)).toBe(expected);
  });
});
