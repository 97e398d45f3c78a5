import { NoteMark } from '@/components/profile/note-mark';
import type { PayData, PayRow } from '@/lib/views/job-profile/pay';
import { InEachUnit, PayUnits } from './pay-units';

/** Every pay statement of every source, one a row, in the unit that the reader chooses, where there is one to choose. */
export function PayTable({ rows, hasOtherUnits, methods }: Pick<PayData, 'rows' | 'hasOtherUnits' | 'methods'>) {
  return (
    <PayUnits hasChoice={hasOtherUnits}>
      <table className="w-full border-collapse">
        <caption className="sr-only">Salaires que cite la fiche</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Expérience</th>
            <th scope="col">Montant</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Statement key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      {methods.map(({ text, note }) => (
        <p key={text} className="text-small text-soft">
          {text}
          {note && <NoteMark number={note} />}
        </p>
      ))}
    </PayUnits>
  );
}

function Statement({ row }: { row: PayRow }) {
  return (
    <tr className="border-t border-rule align-baseline">
      <th scope="row" className="w-[5.2rem] py-2 pr-3 text-left text-small font-normal text-soft sm:w-[12rem]">
        {row.stage}
      </th>
      <td className="py-2">
        <p>
          <b>{row.amount}</b>
          <NoteMark number={row.note} />
        </p>
        <p className="text-small">
          <InEachUnit texts={row.inUnits} />
        </p>
        {row.printed.map((printed) => (
          <p key={printed} className="text-small text-soft">
            {printed}
          </p>
        ))}
        {row.condition && <p className="text-small">{row.condition}</p>}
        {row.alerts.map((alert) => (
          <p key={alert} className="mt-1 border-l-4 border-alert bg-alert-wash px-3 py-1 text-small text-alert">
            {alert}
          </p>
        ))}
      </td>
    </tr>
  );
}
