import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import type { Fact } from './fact-list';

/**
 * The SMIC in force, with the text that sets it.
 * @param today YYYY-MM-DD
 * @returns null where no step is known for that day
 */
export function describeSmic(steps: readonly SmicStep[], today: string): Fact[] | null {
  const step = smicAt(steps, today);
  if (!step) return null;
  return [
    { label: 'Par heure', value: `${formatEuros(step.hourly)} brut` },
    { label: 'Par mois', value: `${formatEuros(step.monthly)} brut, pour 35 heures par semaine` },
    ...(step.net
      ? [
          {
            label: 'Net par mois',
            value: (
              <>
                {`${formatEuros(step.net.monthly)}. Source : `}
                {step.net.url ? <a href={step.net.url}>{step.net.source}</a> : step.net.source}
              </>
            ),
          },
        ]
      : []),
    { label: 'En vigueur depuis', value: `le ${formatDate(step.from)}` },
    { label: 'Texte officiel', value: step.url ? <a href={step.url}>{step.text}</a> : step.text },
  ];
}
