import { LandmarkNames, PayAxis } from '@/components/figures/pay-axis';
import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import type { GroupTableProps } from '@/lib/views/salaries/pay-group-row';
import { PaySpan } from './pay-span';

/** Groups of jobs one under the other on one scale: the table and the chart are the same thing. */
export function GroupTable({ heading, caption, rows, landmarks, ticks }: GroupTableProps) {
  return (
    <div className="max-w-[46rem]">
      <LandmarkNames landmarks={landmarks} />
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">Salaire au début, {GROSS_A_MONTH}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key} data-domaine={row.domain ?? undefined} className="keep border-t border-rule">
            <tr className={row.span ? 'align-baseline' : 'align-baseline [&>*]:pb-3'}>
              <th scope="row" className="w-[50%] pt-1 pr-4 text-left">
                <a href={row.href} className="inline-flex min-h-9 items-center leading-snug">
                  {row.label}
                </a>
                <span className="block text-small font-normal text-soft">{row.counts}</span>
              </th>
              <td className="pt-1">
                {row.median && <span className="block font-bold">{row.median}</span>}
                <span className="block text-small leading-snug">{row.detail}</span>
              </td>
            </tr>
            {row.span && (
              <tr>
                <td colSpan={2} className="pt-1 pb-2">
                  <PaySpan span={row.span} landmarks={landmarks} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <PayAxis ticks={ticks} />
    </div>
  );
}
