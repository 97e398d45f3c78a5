import type { LevelSlug } from '@/lib/model/job-sheet/levels';

/** What is known of a training when its starting point is looked for. */
export interface EntryClues {
  /** The type, folded: "bachelor universitaire de technologie but". */
  type: string;
  years: number | null;
  /** Level of the national frame of certifications, 3 to 8. */
  rank: number | null;
}

/** Where a kind of training starts, and the official text or usage that says so. */
export interface EntryRule {
  /** The level that one has when the training begins. */
  from: LevelSlug;
  /** Plain French: follows "déduit". */
  because: string;
  /** The length to count where the sheet counts only the last year. */
  years?: number;
  applies: (training: EntryClues) => boolean;
}

/** Matches the beginning of a folded type, so that "licence pro" is not "licence", and a usual length where the sheet gives one. */
function kind(pattern: RegExp, years?: readonly number[]) {
  return ({ type, years: found }: EntryClues) =>
    pattern.test(type) && (years === undefined || found === null || years.includes(found));
}

/** The same for types that come in several lengths: without one, nothing is known. */
function kindOfLength(pattern: RegExp, years: number) {
  return ({ type, years: found }: EntryClues) => pattern.test(type) && found === years;
}

function schoolOf(rank: number, years: number) {
  return ({ type, years: found, rank: level }: EntryClues) =>
    /^(?:formation d ecole specialisee|diplome d ecole de commerce|bachelor en sciences|diplome des ecoles d architecture)/.test(
      type,
    ) &&
    !(type.startsWith('diplome des ecoles d architecture') && rank === 7) &&
    level === rank &&
    found === years;
}

const BY_TYPE = 'du type de diplôme';
const BY_LENGTH = 'du niveau du diplôme et de sa durée';

/**
 * Where a training usually starts, by its type and length; the first rule that applies wins. Sources: Code de l'éducation, D337-1 and following
 * (CAP), D337-51 (bac pro), D337-95 (brevet professionnel), D337-125 (brevet des métiers d'art), D612-1 and following (licence, master),
 * D643-1 (BTS); arrêté of 6 December 2019 (licence pro, BUT); the levels are those of décret 2019-14 of 8 January 2019, by which level 5 is
 * bac + 2, 6 is bac + 3 or 4, and 7 is bac + 5. A diploma of an engineering or business school of level 7 that takes three years starts at
 * bac + 2: 5 - 3. Types that open at several levels (titre professionnel, diplôme d'université, FCIL, agricultural certificates, diplômes
 * d'État) have no rule: their sheets say it, or nobody does.
 */
const ENTRY_RULES: readonly EntryRule[] = [
  { from: '3e', because: BY_TYPE, applies: kind(/^(?:cap|certificat d aptitude professionnelle)\b/, [2, 3]) },
  { from: '3e', because: BY_TYPE, applies: kind(/^(?:baccalaureat|bac) pro/, [3]) },
  { from: '3e', because: BY_TYPE, applies: kind(/^(?:baccalaureat|bac) techno/, [3]) },
  {
    from: '3e',
    because: 'du type de diplôme : trois ans de lycée après la 3e, dont la fiche ne compte que la terminale',
    years: 3,
    applies: kindOfLength(/^(?:baccalaureat|bac) techno/, 1),
  },
  { from: 'cap', because: BY_TYPE, applies: kind(/^brevet professionnel bp\b/) },
  { from: 'cap', because: BY_TYPE, applies: kind(/^brevet des metiers d art\b/) },
  { from: 'cap', because: BY_TYPE, applies: kind(/^brevet technique des metiers btm\b/) },
  {
    from: 'cap',
    because: BY_LENGTH,
    applies: ({ type, rank, years }) => /^certificat de specialisation/.test(type) && rank === 3 && years === 1,
  },
  { from: 'bac', because: BY_TYPE, applies: kind(/^brevet de technicien superieur/) },
  { from: 'bac', because: BY_TYPE, applies: kind(/^bachelor universitaire de technologie/) },
  { from: 'bac', because: BY_TYPE, applies: kind(/^diplome d etudes universitaires scientifiques et techniques/) },
  { from: 'bac-2', because: BY_TYPE, applies: kind(/^licence pro/, [1]) },
  { from: 'bac', because: BY_TYPE, applies: kind(/^licence/, [3]) },
  { from: 'bac', because: BY_TYPE, applies: kind(/^diplome national (?:des metiers d art et du design|d art)\b/, [3]) },
  { from: 'bac', because: BY_TYPE, applies: kind(/^diplome d (?:iep|institut d etudes politiques)\b/, [5]) },
  { from: 'bac-2', because: BY_TYPE, applies: kindOfLength(/^diplome d ingenieur(?! specialise)/, 3) },
  { from: 'bac', because: BY_TYPE, applies: kindOfLength(/^diplome d ingenieur(?! specialise)/, 5) },
  { from: 'bac-3', because: BY_TYPE, applies: kind(/^master(?!e| of)/, [2]) },
  {
    from: 'bac-3',
    because: BY_TYPE,
    applies: kind(/^diplome (?:national superieur d expression|superieur d arts)/, [2]),
  },
  { from: 'bac-5', because: BY_TYPE, applies: kind(/^mastere specialise/) },
  { from: 'bac', because: BY_LENGTH, applies: schoolOf(5, 2) },
  { from: 'bac', because: BY_LENGTH, applies: schoolOf(6, 3) },
  { from: 'bac', because: BY_LENGTH, applies: schoolOf(6, 4) },
  { from: 'bac-2', because: BY_LENGTH, applies: schoolOf(6, 1) },
  { from: 'bac', because: BY_LENGTH, applies: schoolOf(7, 5) },
  { from: 'bac-2', because: BY_LENGTH, applies: schoolOf(7, 3) },
  { from: 'bac-3', because: BY_LENGTH, applies: schoolOf(7, 2) },
  { from: 'bac-4', because: BY_LENGTH, applies: schoolOf(7, 1) },
];

/** Finds the rule of a kind of training; undefined where there is none. */
export function findEntryRule(facts: EntryClues): EntryRule | undefined {
  return ENTRY_RULES.find(({ applies }) => applies(facts));
}
