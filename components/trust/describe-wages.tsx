import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { estimateGross, findNetCurve, roundEstimate } from '@/lib/pay/net-curve';
import { describeNetMethod } from '@/lib/pay/pay-notes';
import { formatEuros } from '@/lib/text/format-euros';
import type { Fact } from './fact-list';

/**
 * The wages that the site compares with, and how it estimates net from gross.
 * @param date YYYY-MM-DD, the day of the SMIC
 * @returns null where none is known
 */
export function describeWages(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): Fact[] | null {
  const latest = tables.wages.at(-1);
  if (!latest) return null;
  const curve = findNetCurve(tables, date);
  const { medianNet, firstDecileNet, lastDecileNet, meanNet, year, scope, source, url } = latest;
  return [
    {
      label: 'Médiane',
      value: `${formatEuros(medianNet)} net par mois en ${year}${curve ? `, soit environ ${formatEuros(roundEstimate(estimateGross(medianNet, curve), 'month'))} brut (estimation)` : ''}. La moitié gagne moins.`,
    },
    {
      label: 'Déciles',
      value: `Un sur dix gagne moins de ${formatEuros(firstDecileNet)} net, un sur dix plus de ${formatEuros(lastDecileNet)}.`,
    },
    { label: 'Moyenne', value: `${formatEuros(meanNet)} net par mois` },
    { label: 'Qui est compté', value: scope },
    { label: 'Source', value: <SourceLink source={source} url={url} /> },
    ...(curve
      ? [
          {
            label: 'Du brut au net',
            value: (
              <>
                {`${describeNetMethod(tables, date)} `}
                <SourceLink source={curve.published.net.source} url={curve.published.net.url} />
                {', '}
                <SourceLink source={curve.mean.source} url={curve.mean.url} />
              </>
            ),
          },
        ]
      : []),
  ];
}

function SourceLink({ source, url }: { source: string; url: string | null }) {
  return url ? <a href={url}>{source}</a> : source;
}
