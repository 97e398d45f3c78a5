import { type PayScale, placeOnScale, type Tick } from '@/lib/pay/pay-scale';
import type { PaySummary } from '@/lib/pay/summarize-pay';
import { formatCount } from '@/lib/text/format-count';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import type { NamedLandmark } from './catalogue-pay';

/** A level or a domain with the starting pay of its jobs. */
export interface GroupRow {
  key: string;
  label: string;
  /** Its jobs in the catalogue. */
  href: string;
  /** Slug of the domain, for the colour; null for a level. */
  domain: string | null;
  /** "45 fiches, 12 sans montant" */
  counts: string;
  /** "2 083 €", the amount in the middle; null for a small group. */
  median: string | null;
  /** "la moitié de 1 850 à 2 400 €", or the few amounts one by one; that there is none. */
  detail: string;
  /** Null without any amount. */
  span: PaySpanData | null;
}

/** The starting pay of a group of jobs on a scale, in percents of the width. */
export type PaySpanData =
  | { kind: 'quartiles'; lowest: number; first: number; median: number; third: number; highest: number }
  | { kind: 'dots'; places: readonly number[] };

export interface GroupTableProps {
  /** "Niveau minimum" */
  heading: string;
  caption: string;
  rows: readonly GroupRow[];
  landmarks: readonly NamedLandmark[];
  ticks: readonly Tick[];
}

/** Prepares the starting pay of a group of jobs for a table that several groups share, on one scale. */
export function toGroupRow(
  named: Pick<GroupRow, 'key' | 'label' | 'href' | 'domain'>,
  summary: PaySummary,
  scale: PayScale,
): GroupRow {
  const silent = summary.jobs - summary.amounts.length;
  return {
    ...named,
    counts: [
      formatCount(summary.jobs, 'fiche', 'fiches'),
      silent > 0 && summary.amounts.length > 0 && `dont ${formatNumber(silent)} sans montant`,
    ]
      .filter(Boolean)
      .join(', '),
    median: summary.quartiles && `${formatEuros(Math.round(summary.quartiles.median))} au milieu`,
    detail: describeDetail(summary),
    span: toSpan(summary, scale),
  };
}

function describeDetail({ amounts, quartiles }: PaySummary): string {
  if (quartiles) {
    const [first, third] = [Math.round(quartiles.first), Math.round(quartiles.third)];
    return first === third
      ? `la moitié au moins à ${formatEuros(first)}`
      : `la moitié entre ${formatNumber(first)} et ${formatEuros(third)}`;
  }
  if (amounts.length === 0) return 'aucun montant';
  return [...new Set(amounts.map(Math.round))].map(formatEuros).join(', ');
}

function toSpan({ amounts, quartiles }: PaySummary, scale: PayScale): PaySpanData | null {
  const place = (amount: number) => placeOnScale(amount, scale);
  const [lowest, highest] = [amounts[0], amounts.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  if (!quartiles) return { kind: 'dots', places: [...new Set(amounts.map(place))] };
  return {
    kind: 'quartiles',
    lowest: place(lowest),
    first: place(quartiles.first),
    median: place(quartiles.median),
    third: place(quartiles.third),
    highest: place(highest),
  };
}
