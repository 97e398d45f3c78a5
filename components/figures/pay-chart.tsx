import type { PayChartData, PayRow } from '@/lib/views/job-profile/pay';
import type { PayLandmark } from '@/lib/views/salaries/catalogue-pay';
import { LandmarkNames, PayAxis } from './pay-axis';
import { PayStrip } from './pay-strip';
import { InEachUnit, PayUnits } from './pay-units';

/** Pay statements as a table whose rows carry a drawing, all on one scale: the table and the chart are the same thing. */
export function PayChart({ chart }: { chart: PayChartData }) {
  const isDrawn = chart.rows.some(({ mark }) => mark !== null);
  return (
    <PayUnits>
      {isDrawn && <LandmarkNames landmarks={chart.landmarks} />}
      <table className="w-full border-collapse">
        <caption className="sr-only">Salaires que cite la fiche, sur une même échelle</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Expérience</th>
            <th scope="col">Montant</th>
          </tr>
        </thead>
        {chart.rows.map((row) => (
          <tbody key={row.key} className="keep border-t border-rule">
            <Statement row={row} landmarks={chart.landmarks} />
          </tbody>
        ))}
      </table>
      {isDrawn && <PayAxis ticks={chart.ticks.month} otherUnits={{ hour: chart.ticks.hour, year: chart.ticks.year }} />}
      <ul className="mt-3 space-y-1 text-small text-soft">
        {chart.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </PayUnits>
  );
}

function Statement({ row, landmarks }: { row: PayRow; landmarks: readonly PayLandmark[] }) {
  return (
    <>
      <tr className="align-baseline">
        <th scope="row" className="w-[5.2rem] pt-3 pr-3 text-left text-small font-normal text-soft sm:w-[12rem]">
          {row.stage}
        </th>
        <td className="pt-3">
          <p className="text-h3 font-bold">{row.amount}</p>
          <p className="text-small">
            <InEachUnit texts={row.inUnits} />
          </p>
          {row.printed && <p className="text-small text-soft">{row.printed}</p>}
          {row.condition && <p>{row.condition}</p>}
          <p className="text-small text-soft">{row.source}</p>
          {row.alerts.map((alert) => (
            <p key={alert} className="mt-1 border-l-4 border-alert bg-alert-wash px-3 py-1 text-small text-alert">
              {alert}
            </p>
          ))}
        </td>
      </tr>
      {row.mark && (
        <tr>
          <td colSpan={2} className="pt-2 pb-2">
            <PayStrip mark={row.mark} landmarks={landmarks} />
          </td>
        </tr>
      )}
    </>
  );
}
