import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';

/** Where a sheet tells how one comes in. */
const PLACES: readonly SectionKey[] = ['access', 'study-duration', 'trainings', 'in-brief', 'presentation'];

/** "Aucun diplôme n’est requis", "un diplôme n’est pas nécessaire", "sans condition de diplôme", "beaucoup sont autodidactes". */
const CUES = [
  /aucune? (?:diplôme|titre|formation)[^.;,]{0,40}(?:requis|exigé|obligatoire|nécessaire|demandé|imposé)/iu,
  /(?:pas|point) de (?:diplôme|formation|titre|cursus)s? (?:obligatoire|requis|exigé|imposé|nécessaire)/iu,
  /(?:pas|point) de diplômes? particuli/iu,
  /sans (?:aucune )?conditions? (?:préalables? )?de (?:diplôme|titre|formation)/iu,
  /(?:diplômes?|formations?|titres?) (?:n['’](?:est|était)|ne (?:sont|soit)) pas (?:nécessaires?|obligatoires?|exigée?s?|indispensables?|requis|imposée?s?)/iu,
  /pas d['’]obligation de (?:niveau|diplôme|formation)/iu,
  /(?:accessibles?|ouverte?s?|possible|recrut\p{L}+|exerc\p{L}+) sans (?:aucun )?diplôme/iu,
  /on peut (?:aussi )?(?:débuter|commencer|démarrer) sans (?:aucun )?diplôme/iu,
  /autodidactes?/iu,
];

/** What takes it back: times gone by, a training asked for all the same. */
const TAKEN_BACK =
  /longtemps|de moins en moins|(?<!\p{L})tend(?:ent)? à|indispensable|est (?:généralement|souvent) requis/iu;

/**
 * Finds where a sheet says that one can come in without a diploma: its minimum level is then the usual one, and no length of studies can be
 * deduced from it. That no diploma is made for the job alone says nothing of the kind.
 * @returns the sentence of the sheet; null where no sentence says so
 */
export function findNoDiplomaAsked({ sections }: Pick<JobSheet, 'sections'>): string | null {
  for (const { key, markdown } of sections) {
    if (!PLACES.some((place) => place === key)) continue;
    const found = listSentences(toPlainText(markdown)).find(
      (sentence) => !TAKEN_BACK.test(sentence) && CUES.some((cue) => cue.test(sentence)),
    );
    if (found) return found;
  }
  return null;
}
