import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatNumber } from '@/lib/text/format-number';
import type { BandRow } from '@/lib/views/salaries/salaries';

interface BandTableProps {
  rows: readonly BandRow[];
  caption: string;
}

/** How sheets spread over the bands of pay: a table whose bars help the eye, each row leading to its jobs. */
export function BandTable({ rows, caption }: BandTableProps) {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <table className="w-full max-w-[46rem] border-collapse border-b border-rule">
      <caption className="pb-2 text-left text-small text-soft">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{capitalizeFirst(GROSS_A_MONTH)}</th>
          <th scope="col">Fiches</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-t border-rule">
            <th scope="row" className="w-[9.2rem] pr-3 text-left font-normal sm:w-[12rem]">
              {row.href ? (
                <a href={row.href} className="flex min-h-11 items-center leading-snug">
                  {row.label}
                </a>
              ) : (
                <span className="flex min-h-11 items-center leading-snug text-soft">{row.label}</span>
              )}
              {row.note && <span className="-mt-1 block pb-2 text-small text-soft">{row.note}</span>}
            </th>
            <td>
              <span className="flex items-center gap-3">
                <svg width="100%" height="18" aria-hidden="true" focusable="false" className="min-w-0 grow">
                  <rect width={`${(row.count / most) * 100}%`} height="18" className="fill-accent" />
                </svg>
                <span className="w-[2.6rem] shrink-0 text-right">
                  {formatNumber(row.count)}
                  <span className="sr-only"> {row.count > 1 ? 'fiches' : 'fiche'}</span>
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
