import type { ReactNode } from 'react';
import { type InUnits, PAY_UNITS } from '@/lib/pay/convert-pay';
import { PERIOD_NOUNS } from '@/lib/pay/pay-words';

/**
 * A choice of unit for the amounts inside: three radio buttons, and a rule of the style sheet that shows the amounts of the one that is
 * checked. No script; a browser without `:has()` shows the month and no choice, and so does paper.
 * @param hasChoice false where no amount is told in another unit
 */
export function PayUnits({ hasChoice, children }: { hasChoice: boolean; children: ReactNode }) {
  return (
    <div className="pay-units">
      {hasChoice && (
        <fieldset className="unit-switch no-print mb-3">
          <legend className="float-left mr-3 flex min-h-11 items-center text-small text-soft">Unité</legend>
          <div className="flex flex-wrap gap-x-3">
            {PAY_UNITS.map((value) => (
              <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name="unite"
                  value={value}
                  defaultChecked={value === 'month'}
                  className="size-5 accent-accent"
                />
                {PERIOD_NOUNS[value]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {children}
    </div>
  );
}

/** A text in each of the units, of which the style sheet shows one. */
export function InEachUnit({ texts }: { texts: InUnits }) {
  return PAY_UNITS.map(
    (value) =>
      texts[value] !== null && (
        <span key={value} data-unit={value}>
          {texts[value]}
        </span>
      ),
  );
}
