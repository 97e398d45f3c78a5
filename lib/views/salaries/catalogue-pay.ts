import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { listLandmarks } from '@/lib/pay/pay-landmarks';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { makePayScale, type PayScale, placeOnScale } from '@/lib/pay/pay-scale';
import { type PaySummary, summarizePay } from '@/lib/pay/summarize-pay';

export interface NamedLandmark extends PayLandmark {
  /** "SMIC 1 867,02 €" */
  label: string;
}

/** An amount that others are compared with, as a line across the chart. */
export interface PayLandmark {
  key: string;
  /** Percent of the width. */
  at: number;
  /** Drawn dashed. */
  isEstimated: boolean;
}

/** The scale of starting pay that all pages share, so that a picture of one can be held beside that of another. */
export interface CataloguePay {
  /** Starting pay of the whole catalogue. */
  summary: PaySummary;
  scale: PayScale;
  /** The SMIC and the median, placed. */
  landmarks: readonly NamedLandmark[];
}

/**
 * Makes the scale that holds every starting pay of the catalogue, the SMIC and the median.
 * @param today YYYY-MM-DD, the day of the SMIC
 * @returns null where no sheet gives an amount
 */
export function toCataloguePay(catalogue: Catalogue, today: string): CataloguePay | null {
  const summary = summarizePay(catalogue.jobs, payReferencesOf(catalogue, today));
  const landmarks = listLandmarks(catalogue, today);
  const scale =
    summary.amounts.length === 0
      ? null
      : makePayScale([...summary.amounts, ...landmarks.map(({ grossMonthly }) => grossMonthly)]);
  return (
    scale && {
      summary,
      scale,
      landmarks: landmarks.map(({ key, grossMonthly, isEstimated, label }) => ({
        key,
        isEstimated,
        at: placeOnScale(grossMonthly, scale),
        label,
      })),
    }
  );
}
