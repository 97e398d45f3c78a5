import { SafeProse } from '@/components/ui/safe-prose';
import { frenchTypography } from '@/lib/format/french-typography';
import type { RenderedSection } from '@/lib/job-sheet/rendered-section';

/** A pay statement ready to show: the figure, and everything that must travel with it. */
export interface PayLine {
  key: string;
  amount: string;
  condition: string | null;
  /** "Débutante ou débutant" */
  stage: string | null;
  source: string;
  /** Set when the amount is below the SMIC in force. */
  warning: string | null;
}

interface SalarySectionProps {
  lines: readonly PayLine[];
  rendered: RenderedSection | null;
  smic: string | null;
}

/** Pay: each figure with its level, condition, source and date; then the sheet's own words. */
export function SalarySection({ lines, rendered, smic }: SalarySectionProps) {
  return (
    <div className="max-w-[46rem]">
      {lines.length > 0 && (
        <ul className="mb-5">
          {lines.map((line) => (
            <li key={line.key} className="grid gap-x-8 gap-y-1 border-t border-rule py-3 sm:grid-cols-[1fr_14rem]">
              <div>
                {line.stage && <p className="text-small text-soft">{line.stage}</p>}
                <p className="text-h3 font-bold">{line.amount}</p>
                {line.condition && <p>{line.condition}</p>}
                {line.warning && (
                  <p className="mt-1 border-l-4 border-alert bg-alert-wash px-3 py-1 text-small text-alert">
                    {line.warning}
                  </p>
                )}
              </div>
              <p className="text-small text-soft sm:pt-1">{line.source}</p>
            </li>
          ))}
        </ul>
      )}
      {rendered && rendered.whole !== '' && (
        <div className={lines.length > 0 ? 'border-l-2 border-rule pl-4 text-small text-soft' : ''}>
          {lines.length > 0 && <p className="small-caps mb-1">Ce que dit la fiche</p>}
          <SafeProse html={rendered.whole} />
        </div>
      )}
      {smic && lines.length > 0 && <p className="mt-4 text-small text-soft">{frenchTypography(smic)}</p>}
    </div>
  );
}
