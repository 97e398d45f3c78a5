import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { makePayScale, placeOnScale } from '@/lib/pay/pay-scale';
import { describeSmicStep } from '@/lib/pay/read-against-smic';
import { WORDINGS } from '@/lib/site/wordings';
import { type ComparedDrawing, keepLegend, nameRow } from './compared-drawing';
import type { ComparedPay } from './read-compared-pay';

/** The SMIC of the day stands on every row; null where it is not known. */
export interface PayDrawing extends ComparedDrawing<PayMarkPlace> {
  smic: number | null;
}

interface PayMarkPlace {
  start: number;
  /** Equal to `start` for one amount, or an open one. */
  end: number;
  /** False for an estimate, where nobody says whether it is gross, for an old amount, or one under the SMIC. */
  isCertain: boolean;
}

/**
 * Draws the starting pay of several jobs on one scale, which holds the SMIC and twice the SMIC.
 * @param pays one a job, in their order
 * @param today YYYY-MM-DD, the day of the SMIC
 * @returns null where no amount can be placed
 */
export function drawPay(
  catalogue: Catalogue,
  jobs: readonly JobSheet[],
  pays: readonly (ComparedPay | null)[],
  today: string,
): PayDrawing | null {
  const step = smicAt(catalogue.smic, today);
  const spans = pays.map((pay) => {
    const least = pay?.gross?.min ?? pay?.gross?.max;
    return least
      ? {
          least,
          most: pay?.gross?.max ?? least,
          isCertain: pay?.gross?.certainty === 'given' && !pay.isDoubtful,
        }
      : null;
  });
  const amounts = spans.flatMap((span) => (span ? [span.least, span.most] : []));
  const scale = makePayScale([...amounts, ...(step ? [step.monthly, 2 * step.monthly] : [])]);
  if (!scale || amounts.length === 0) return null;
  const rows = jobs.map((job, index) => {
    const [pay, span] = [pays[index], spans[index]];
    return {
      ...nameRow(job),
      value: pay?.value ?? WORDINGS.notStated,
      detail: pay?.unit ?? null,
      mark: span
        ? {
            start: placeOnScale(span.least, scale),
            end: placeOnScale(span.most, scale),
            isCertain: span.isCertain,
          }
        : null,
    };
  });
  return {
    smic: step ? placeOnScale(step.monthly, scale) : null,
    rows,
    legend: keepLegend([
      { key: 'smic', text: step ? `SMIC : ${describeSmicStep(step)}` : '', isDrawn: step !== undefined },
      {
        key: 'outline',
        text: 'Place peu sûre : montant estimé, ancien, sous le SMIC, ou dont on ne sait pas s’il est brut',
        isDrawn: rows.some(({ mark }) => mark?.isCertain === false),
      },
      { key: 'hatched', text: 'Pas de montant par mois à placer', isDrawn: rows.some(({ mark }) => mark === null) },
    ]),
  };
}
