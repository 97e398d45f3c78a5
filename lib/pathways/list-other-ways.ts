import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';
import { listSentences } from '@/lib/text/list-sentences';
import { toPlainText } from '@/lib/text/plain-text';

export type OtherWayKey = 'apprenticeship' | 'adult-training' | 'experience' | 'change';

/** A sentence of the sheet that speaks of another way in. */
export interface OtherWay {
  key: OtherWayKey;
  sentence: string;
  /** Section where it stands. */
  anchor: string;
  title: string;
}

/** The ways, in the order of the page, and the sections that speak of coming to the job by them; elsewhere the same words are about
 * staying in it or leaving it. */
const WAYS: readonly { key: OtherWayKey; sections: readonly SheetSection['key'][]; wording: RegExp }[] = [
  {
    key: 'apprenticeship',
    sections: ['study-duration', 'access', 'job-market'],
    wording:
      /\b(?:en|par|par la voie de l['’]|sous contrat d['’]|contrats? d['’]|contrats? en |via l['’]|dans le cadre de l['’]|ou l['’])\s?(?:apprentissage(?! automatique)|alternance)\b|\bcontrats? de professionnalisation\b|\bl['’](?:apprentissage|alternance) (?:est|reste|constitue)\b/i,
  },
  {
    key: 'adult-training',
    sections: ['study-duration', 'access'],
    wording:
      /\b(?:en|par la|par la voie de la|dans le cadre de la|soit en|via la|par des|accessible en) formations? (?:professionnelles? )?continues?\b/i,
  },
  {
    key: 'experience',
    sections: ['study-duration', 'access', 'job-market'],
    wording: /\bVAE\b|\bvalidation des acquis\b/i,
  },
  {
    key: 'change',
    sections: ['study-duration', 'access', 'job-market'],
    wording: /\b(?:après une|en) reconversion\b(?! de| d['’])|\badultes en reprise d['’]études\b/i,
  },
];
const ANY_MENTION =
  /\b(?:apprenti|alternance|alternant|contrats? de professionnalisation|formations? (?:professionnelles? )?continue|VAE\b|validation des acquis|reconver)/i;

/** True where no section of the sheet has a word about apprenticeship, adult training or change of career, whatever it says. */
export function isSilentOnOtherWays(job: JobSheet): boolean {
  return !job.sections.some(({ markdown }) => ANY_MENTION.test(markdown));
}

/** Ongoing training of those who already have the job. */
const STAYING = /\b(?:au courant|à jour|actualis|approfondi|perfectionn|se spécialiser|évoluer|promotion)/i;
/** A training that comes with the job once one has it; how many are trained in a firm or a trade, which is no way in. */
const NO_WAY_IN =
  /après (?:l['’]|leur |son )(?:embauche|recrutement|admission)|en cas d['’]admission|(?:une fois|après avoir été) (?:embauch|recrut|admis)|formations? maison|formation en interne|\d[\d\s]* contrats? (?:en|d['’])|contrats? (?:en alternance|d['’]apprentissage|de professionnalisation) [^.;]{0,30}\d\s?%/iu;
const MOST_PER_WAY = 2;

/**
 * Lists what the sheet says of apprenticeship, adult training, validation of experience and change of career, in its own sentences.
 * A word alone proves nothing (real sheets speak of "formation continue" to keep up to date, of "reconversion" to leave the job, of the
 * "apprentissages" of pupils): the way to do it must be named ("en", "par", "dans le cadre de").
 * @returns at most two sentences a way
 */
export function listOtherWays(job: JobSheet): OtherWay[] {
  return WAYS.flatMap(({ key, sections, wording }) => {
    const found = job.sections
      // Most sections have none of the words: they need no closer look.
      .filter((section) => sections.includes(section.key) && ANY_MENTION.test(section.markdown))
      .flatMap(({ anchor, title, markdown }) =>
        listSentences(toPlainText(markdown))
          .filter((sentence) => wording.test(sentence) && !NO_WAY_IN.test(sentence))
          .filter((sentence) => key !== 'adult-training' || !STAYING.test(sentence))
          .map((sentence) => ({ key, sentence, anchor, title })),
      );
    const distinct = new Map(found.map((way) => [foldText(way.sentence), way]));
    return [...distinct.values()].slice(0, MOST_PER_WAY);
  });
}
