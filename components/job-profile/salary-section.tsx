import { PayChart } from '@/components/figures/pay-chart';
import { PayDiscrepancies } from '@/components/figures/pay-discrepancies';
import { SafeProse } from '@/components/ui/safe-prose';
import type { SalaryPart } from '@/lib/views/job-profile/salary-part';

/** Pay: each figure with its stage, condition, source and year, on one scale; then the sheet's own words. */
export function SalarySection({ part }: { part: SalaryPart }) {
  const { chart, discrepancies, words } = part.pay;
  return (
    <div className="max-w-[46rem]">
      {chart && <PayChart chart={chart} />}
      <PayDiscrepancies discrepancies={discrepancies} />
      {part.words !== '' && (
        <div className={chart ? 'mt-5 border-l-2 border-rule pl-4 text-small text-soft' : ''}>
          {chart && <p className="small-caps mb-1">Ce que dit la fiche</p>}
          <SafeProse html={part.words} />
        </div>
      )}
      {words.length > 0 && (
        <ul className="mt-4 max-w-reading space-y-1 border-l-2 border-rule pl-4 text-small text-soft">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
