import type { GateCheck } from './check';
import { checkAcronyms } from './checks/check-acronyms';
import { checkCopies } from './checks/check-copies';
import { checkDurations } from './checks/check-durations';
import { checkFigures, checkRomeMoves, checkSources } from './checks/check-figures';
import { checkFollowedLists } from './checks/check-followed-lists';
import { checkPayFloor } from './checks/check-pay-floor';
import { checkReadability } from './checks/check-readability';
import { checkReader } from './checks/check-reader';
import { checkRomeLabels } from './checks/check-rome-labels';
import { checkSpelling } from './checks/check-spelling';
import { checkBannedWords, checkGenders, checkRepeatedSentences, checkShortForms } from './checks/check-wording';

/** Every check of the gate, with the name printed where it could not look. */
export const CHECKS: readonly (readonly [string, GateCheck])[] = [
  ['lecture par le site', checkReader],
  ['longueur des phrases', checkReadability],
  ['reprises', checkCopies],
  ['listes suivies', checkFollowedLists],
  ['chiffres', checkFigures],
  ['sources', checkSources],
  ['montants et SMIC', checkPayFloor],
  ['durées', checkDurations],
  ['libellés du ROME', checkRomeLabels],
  ['passages du ROME', checkRomeMoves],
  ['sigles', checkAcronyms],
  ['deux genres', checkGenders],
  ['barres et points médians', checkShortForms],
  ['mots bannis', checkBannedWords],
  ['phrases en double', checkRepeatedSentences],
  ['orthographe', checkSpelling],
];
