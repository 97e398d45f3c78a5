import { PayChart, type PayChartData } from '@/components/figures/pay-chart';
import { PaySpreads } from '@/components/figures/pay-discrepancies';
import { SafeProse } from '@/components/ui/safe-prose';
import type { SpreadWords } from '@/lib/pay/describe-discrepancy';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';

/** What a sheet says of pay, ready to show. */
export interface PayData {
  /** Null where the sheet gives no figure. */
  chart: PayChartData | null;
  spreads: readonly SpreadWords[];
  /** What the words of a sheet without figures mean, and what the law says all the same. */
  words: readonly string[];
}

interface SalarySectionProps {
  pay: PayData;
  rendered: RenderedSection;
}

/** Pay: each figure with its stage, condition, source and year, on one scale; then the sheet's own words. */
export function SalarySection({ pay, rendered }: SalarySectionProps) {
  const { chart, spreads, words } = pay;
  return (
    <div className="max-w-[46rem]">
      {chart && <PayChart chart={chart} />}
      <PaySpreads spreads={spreads} />
      {rendered.whole !== '' && (
        <div className={chart ? 'mt-5 border-l-2 border-rule pl-4 text-small text-soft' : ''}>
          {chart && <p className="small-caps mb-1">Ce que dit la fiche</p>}
          <SafeProse html={rendered.whole} />
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
