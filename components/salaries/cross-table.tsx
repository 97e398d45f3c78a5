import { formatNumber } from '@/lib/text/format-number';
import type { CrossTableData } from '@/lib/views/salaries/pay-groups';

/** The numbers behind the drawing, each leading to its jobs; wider than a phone, so that it scrolls by itself. */
export function CrossTable({ table }: { table: CrossTableData }) {
  return (
    <details className="print-open mt-4">
      <summary className="min-h-11 content-center">{table.caption}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section aria-label={table.caption} tabIndex={0} className="overflow-x-auto print:overflow-visible">
        <table className="border-collapse text-small print:text-[7pt]">
          <caption className="sr-only">{table.caption}</caption>
          <thead>
            <tr className="align-bottom">
              <th scope="col" className="min-w-36 print:min-w-0 py-2 pr-3 text-left">
                {table.heading}
              </th>
              {table.bands.map((band) => (
                <th
                  key={band}
                  scope="col"
                  className="min-w-20 print:min-w-0 px-1 py-2 text-right leading-snug font-normal"
                >
                  {band}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key} className="border-t border-rule">
                <th scope="row" className="py-1 pr-3 text-left leading-snug font-normal">
                  {row.label}
                </th>
                {row.cells.map(({ key, count, href }) => (
                  <td key={key} className="text-right">
                    {href ? (
                      <a
                        href={href}
                        className="inline-flex min-h-9 min-w-9 print:min-h-0 print:min-w-0 items-center justify-end px-1"
                      >
                        {formatNumber(count)}
                      </a>
                    ) : (
                      <span className="px-1 text-soft">0</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
