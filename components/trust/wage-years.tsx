import type { WageYear } from '@/lib/model/reference/wages';
import { formatNumber } from '@/lib/text/format-number';

interface WageYearsProps {
  /** Oldest first. */
  years: readonly WageYear[];
}

/** All known years of wages, newest first, each with who is counted and its source. */
export function WageYears({ years }: WageYearsProps) {
  return (
    <details className="mt-4">
      <summary className="min-h-11 content-center">Toutes les années connues du site</summary>
      <ul className="max-w-[46rem] border-b border-rule text-small">
        {[...years].reverse().map((row) => (
          <li key={row.year} className="keep border-t border-rule py-3">
            <h3>{row.year}</h3>
            <dl className="mt-1 grid gap-x-6 sm:grid-cols-2">
              <Amount label="Médiane" euros={row.medianNet} />
              <Amount label="Moyenne" euros={row.meanNet} />
              <Amount label="Premier décile" euros={row.firstDecileNet} />
              <Amount label="Dernier décile" euros={row.lastDecileNet} />
              <Amount label="Moyenne" euros={row.meanGross} basis="brut" />
            </dl>
            <p className="mt-1 text-soft">
              {row.scope}. {row.url ? <a href={row.url}>{row.source}</a> : row.source}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Amount({ label, euros, basis = 'net' }: { label: string; euros: number | null; basis?: 'net' | 'brut' }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-soft">{label}</dt>
      <dd>{euros === null ? `${basis} non donné` : `${formatNumber(euros)} € ${basis}`}</dd>
    </div>
  );
}
