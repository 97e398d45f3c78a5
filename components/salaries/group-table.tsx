import { LandmarkNames, type NamedLandmark, PayAxis } from '@/components/figures/pay-axis';
import type { Tick } from '@/lib/pay/pay-scale';
import { PaySpan, type PaySpanData } from './pay-span';

/** A level or a domain with the starting pay of its jobs. */
export interface GroupRow {
  key: string;
  label: string;
  /** Its jobs in the catalogue. */
  href: string;
  /** Slug of the domain, for the colour; null for a level. */
  domain: string | null;
  /** "45 fiches, 12 sans montant" */
  counts: string;
  /** "2 083 €", the amount in the middle; null for a small group. */
  middle: string | null;
  /** "la moitié de 1 850 à 2 400 €", or the few amounts one by one; that there is none. */
  detail: string;
  /** Null without any amount. */
  span: PaySpanData | null;
}

export interface GroupTableProps {
  /** "Niveau minimum" */
  heading: string;
  caption: string;
  rows: readonly GroupRow[];
  landmarks: readonly NamedLandmark[];
  ticks: readonly Tick[];
}

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
            <th scope="col">Salaire au début, brut par mois</th>
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
                {row.middle && <span className="block font-bold">{row.middle}</span>}
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
