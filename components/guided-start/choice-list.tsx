import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { formatNumber } from '@/lib/text/format-number';
import type { Choice } from '@/lib/views/guided-start/question-page';

interface ChoiceListProps {
  /** Parameter of the query string. */
  name: string;
  isSingle: boolean;
  choices: readonly Choice[];
}

/**
 * Boxes to tick, or buttons of which one can be chosen: whole lines to press. The number of jobs stands beside the label: it describes the box
 * and is no part of its name.
 */
export function ChoiceList({ name, isSingle, choices }: ChoiceListProps) {
  return (
    <ul className={isSingle ? 'max-w-form' : '@container grid gap-x-10 sm:grid-cols-2'}>
      {choices.map(({ value, label, detail, count, isChecked }) => {
        const glyph = INTEREST_GLYPHS[value];
        const countId = count === null ? undefined : `reste-${value}`;
        return (
          <li key={value} className="flex items-center gap-3 border-b border-rule pr-1 has-checked:bg-wash">
            <label className="flex min-h-11 min-w-0 grow cursor-pointer items-center gap-2.5 px-1 py-1.5 leading-snug hover:text-accent">
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={name}
                value={value}
                defaultChecked={isChecked}
                aria-describedby={countId}
                className="size-5 shrink-0 accent-accent"
              />
              {glyph && <Glyph d={glyph} className="hidden size-6 @min-[17rem]:block" />}
              <span className="min-w-0 wrap-anywhere hyphens-auto">
                {label} {detail && <span className="block text-small text-soft">{detail}</span>}
              </span>
            </label>
            {count !== null && (
              <span id={countId} className="shrink-0 text-small text-soft">
                {formatNumber(count)} <span className="sr-only">{count > 1 ? 'métiers' : 'métier'}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
