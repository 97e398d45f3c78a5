import { formatNumber } from '@/lib/text/format-number';
import type { Choice } from '@/lib/views/guided-start/question-page';

interface ChoiceListProps {
  /** Parameter of the query string. */
  name: string;
  isSingle: boolean;
  choices: readonly Choice[];
}

/** Boxes to tick, or buttons of which one can be chosen: whole lines to press. */
export function ChoiceList({ name, isSingle, choices }: ChoiceListProps) {
  return (
    <ul className={isSingle ? 'max-w-form border-t border-rule' : 'gap-x-10 border-t border-rule sm:columns-2'}>
      {choices.map(({ value, label, detail, count, isChecked }) => (
        <li key={value} className="break-inside-avoid border-b border-rule">
          <label className="flex min-h-11 cursor-pointer items-center gap-3 px-1 py-2 leading-snug hover:text-accent has-checked:bg-wash">
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={name}
              value={value}
              defaultChecked={isChecked}
              className="size-5 shrink-0 accent-accent"
            />
            <span className="grow">
              {label}
              {detail && <span className="block text-small text-soft">{detail}</span>}
            </span>
            <span className="text-small text-soft">
              {formatNumber(count)}
              <span className="sr-only"> {count > 1 ? 'métiers' : 'métier'}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
