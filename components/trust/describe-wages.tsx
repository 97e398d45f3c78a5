import type { WageYear } from '@/lib/model/reference/wages';
import { estimateGross, findNetRate, roundEstimate } from '@/lib/pay/net-rate';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import type { Fact } from './fact-list';

/**
 * The wages that the site compares with, and the rate by which it estimates net from gross.
 * @param wages oldest first
 * @returns null where none is known
 */
export function describeWages(wages: readonly WageYear[]): Fact[] | null {
  const latest = wages.at(-1);
  if (!latest) return null;
  const rate = findNetRate(wages);
  const { medianNet, firstDecileNet, lastDecileNet, meanNet, year, scope, source, url } = latest;
  return [
    {
      label: 'Médiane',
      value: `${formatEuros(medianNet)} net par mois en ${year}${rate ? `, soit environ ${formatEuros(roundEstimate(estimateGross(medianNet, rate), 'month'))} brut (estimation)` : ''}. La moitié gagne moins.`,
    },
    {
      label: 'Déciles',
      value: `Un sur dix gagne moins de ${formatEuros(firstDecileNet)} net, un sur dix plus de ${formatEuros(lastDecileNet)}.`,
    },
    { label: 'Moyenne', value: `${formatEuros(meanNet)} net par mois` },
    { label: 'Qui est compté', value: scope },
    { label: 'Source', value: <SourceLink source={source} url={url} /> },
    ...(rate
      ? [
          {
            label: 'Du brut au net',
            value: (
              <>
                {`Estimation : net = ${formatNumber(rate.rate * 100, 1)} % du brut. C’est le rapport de la moyenne nette à la moyenne brute en ${rate.year} (${formatEuros(rate.meanNet)} sur ${formatEuros(rate.meanGross)}). Il vaut pour l’ensemble du privé. Près du SMIC, le vrai net est un peu plus élevé. `}
                <SourceLink source={rate.source} url={rate.url} />
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
