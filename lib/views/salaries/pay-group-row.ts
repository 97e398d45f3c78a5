import type { GroupRow } from '@/components/salaries/group-table';
import type { PaySpanData } from '@/components/salaries/pay-span';
import { type PayScale, placeOnScale } from '@/lib/pay/pay-scale';
import type { PaySummary } from '@/lib/pay/summarize-pay';
import { formatCount } from '@/lib/text/format-count';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';

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
    middle: summary.quarters && `${formatEuros(Math.round(summary.quarters.middle))} au milieu`,
    detail: describeDetail(summary),
    span: toSpan(summary, scale),
  };
}

function describeDetail({ amounts, quarters }: PaySummary): string {
  if (quarters) {
    const [first, third] = [Math.round(quarters.first), Math.round(quarters.third)];
    return first === third
      ? `la moitié au moins à ${formatEuros(first)}`
      : `la moitié entre ${formatNumber(first)} et ${formatEuros(third)}`;
  }
  if (amounts.length === 0) return 'aucun montant';
  return [...new Set(amounts.map(Math.round))].map(formatEuros).join(', ');
}

function toSpan({ amounts, quarters }: PaySummary, scale: PayScale): PaySpanData | null {
  const place = (amount: number) => placeOnScale(amount, scale);
  const [lowest, highest] = [amounts[0], amounts.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  if (!quarters) return { kind: 'dots', places: [...new Set(amounts.map(place))] };
  return {
    kind: 'quarters',
    lowest: place(lowest),
    first: place(quarters.first),
    middle: place(quarters.middle),
    third: place(quarters.third),
    highest: place(highest),
  };
}
