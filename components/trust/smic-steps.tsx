import { formatDate } from '@/lib/text/format-date';
import { formatNumber } from '@/lib/text/format-number';

interface SmicStepsProps {
  /** Oldest first; euros, gross, the month for 35 hours a week. */
  steps: readonly { from: string; hourly: number; monthly: number; text: string; url: string | null }[];
}

/** All known amounts of the SMIC, newest first, each with the text that sets it. */
export function SmicSteps({ steps }: SmicStepsProps) {
  return (
    <details className="mt-4">
      <summary className="min-h-11 content-center">Toutes les valeurs connues du site</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it where the text is large */}
      <section aria-label="Valeurs successives du SMIC" tabIndex={0} className="overflow-x-auto print:overflow-visible">
        <table className="w-full max-w-[46rem] text-small">
          <caption className="sr-only">Valeurs successives du SMIC brut, de la plus récente à la plus ancienne</caption>
          <thead>
            <tr className="text-left align-bottom">
              <th scope="col" className="py-2 pr-4">
                En vigueur depuis, et texte officiel
              </th>
              <th scope="col" className="py-2 pr-4 text-right">
                Par heure
              </th>
              <th scope="col" className="py-2 pr-4 text-right">
                Par mois
              </th>
            </tr>
          </thead>
          <tbody>
            {[...steps].reverse().map((step) => (
              <tr key={step.from} className="border-t border-rule align-baseline">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {formatDate(step.from)}
                  <span className="block text-soft">{step.url ? <a href={step.url}>{step.text}</a> : step.text}</span>
                </th>
                <td className="py-2 pr-4 text-right whitespace-nowrap">{`${formatNumber(step.hourly, 2)} €`}</td>
                <td className="py-2 pr-4 text-right whitespace-nowrap">{`${formatNumber(step.monthly, 2)} €`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
