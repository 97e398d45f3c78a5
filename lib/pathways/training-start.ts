import { oncePerObject } from '@/lib/model/catalogue/once-per-catalogue';
import type { LevelSlug } from '@/lib/model/job-sheet/levels';
import type { Training } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';
import { findEntryRule } from './entry-rules';

/** Where a training begins. */
export interface TrainingStart {
  /** The level that one has when it begins; "sans-diplome" where none is asked for. */
  from: LevelSlug;
  /** `stated`: the training's sheet says so under Accès; `deduced`: from its type, level and length. */
  basis: 'stated' | 'deduced';
  /** The sentence of the sheet; or what it is deduced from, to follow "déduit". */
  evidence: string;
  /** Years from there to the diploma; null where the sheet does not say. */
  years: number | null;
}

const HOLDERS = '(?:titulaires?|diplômés?|candidats)[^.;:]{0,50}?';

/** Wordings of Accès that name the level asked for; the lowest level that a sentence names is where one may begin. */
const STATEMENTS: readonly (readonly [level: LevelSlug, wording: RegExp])[] = [
  ['sans-diplome', /\baucun diplôme(?: scolaire)?(?: n['’]est)? (?:requis|exigé|demandé)/i],
  ['3e', /\baprès (?:la|une)(?: classe de)? (?:3e|3ème|troisième)\b/i],
  [
    'cap',
    new RegExp(`${HOLDERS}\\b(?:CAPa?|niveau CAP|niveau 3)\\b|\\baprès (?:un|le) (?:diplôme de niveau )?CAPa?\\b`, 'i'),
  ],
  [
    'bac',
    new RegExp(
      `\\bParcoursup\\b|\\bbacheliers?\\b|\\bPASS\\b|(?:accessible|accès|admission)[^.;:]{0,60}?(?:avec|après|sur)[^.;:]{0,30}?\\bbac(?:calauréat)?\\b(?! ?\\+)|${HOLDERS}\\b(?:bac(?:calauréat)?\\b(?! ?\\+)|niveau 4\\b)|\\baprès (?:un |le )?(?:bac|brevet professionnel)|\\bniveau (?:bac\\b(?! ?\\+)|IV\\b)`,
      'i',
    ),
  ],
  ['bac-2', new RegExp(`\\bbac ?\\+ ?2\\b|\\b120 (?:crédits )?ECTS|${HOLDERS}\\b(?:BTSA?|DUT)\\b`, 'i')],
  ['bac-3', new RegExp(`\\bbac ?\\+ ?3\\b|\\b180 (?:crédits )?(?:ECTS)?|${HOLDERS}\\b(?:licence|DNA)\\b`, 'i')],
];

/**
 * Sentences that name a diploma and say of no beginning: lighter or shorter for those who have it, what comes afterwards, a comparison, a
 * denial, years to spend before.
 */
const NO_ENTRY =
  /moins (?:de|d['’]) ?(?:cours|heures|matières|épreuves)|all[éeè]g|dispens|exempt|exonér|raccourci|accéléré|réduit|personnalisé|passerelle|équivalence|poursui|contrairement|au lieu|à la différence|plutôt qu|à la place|davantage qu|comme (?:après|pour)|ensuite|une fois diplômé|débouche|donn\p{L}+ accès|prépare (?:à|au)|\b(?:n['’](?:y |en )?|ne )\S+ (?:pas|plus|jamais|guère|que )|sans passer par|(?:bac|CAP|BTS)[^.;]{0,20} et (?:\d+|une?|deux|trois|quatre|cinq) an|après (?:\d+|une?|deux|trois|quatre|cinq) ans de stage/iu;

/**
 * Finds where a training begins: what its sheet says under Accès first, else what its type, level and length imply (`entry-rules.ts`).
 * A sheet that speaks of several levels confirms the rule of its type where that is one of them.
 * Found once: dozens of jobs recommend the same training.
 * @returns null where neither is known
 */
export const findTrainingStart: (training: Training) => TrainingStart | null = oncePerObject(readStart);

function readStart(training: Training): TrainingStart | null {
  const rule = findRule(training);
  const stated = listStatements(training);
  const agreed = rule ? stated.find(({ from }) => from === rule.from) : stated[0];
  const years = rule?.years ?? training.durationYears;
  if (agreed) return { from: agreed.from, basis: 'stated', evidence: agreed.sentence, years };
  return rule ? { from: rule.from, basis: 'deduced', evidence: rule.because, years } : null;
}

function findRule({ type, durationYears, certificationRank }: Training) {
  return type === null
    ? undefined
    : findEntryRule({ type: foldText(type), years: durationYears, rank: certificationRank });
}

/**
 * Where a training without a sheet begins, as far as its type tells.
 * @param type as training sheets write it
 */
export function findStartOfType(type: string): TrainingStart | null {
  const rule = findEntryRule({ type: foldText(type), years: null, rank: null });
  return rule ? { from: rule.from, basis: 'deduced', evidence: rule.because, years: null } : null;
}

/** Levels that Accès names, in the order of its sentences. */
function listStatements({ sections }: Training): { from: LevelSlug; sentence: string }[] {
  const access = sections.find(({ key }) => key === 'access');
  if (!access) return [];
  return listSentences(toPlainText(access.markdown)).flatMap((sentence) => {
    if (NO_ENTRY.test(sentence)) return [];
    const level = STATEMENTS.find(([, wording]) => wording.test(sentence))?.[0];
    return level ? [{ from: level, sentence }] : [];
  });
}
