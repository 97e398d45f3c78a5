import type { DiscrepancyWords } from '@/lib/pay/describe-discrepancy';

/** What to think of several amounts for the same stage of a career: by how much they differ, and why. */
export function PayDiscrepancies({ discrepancies }: { discrepancies: readonly DiscrepancyWords[] }) {
  return discrepancies.map(({ title, text, reasons }) => (
    <div key={text} className="keep mt-5 border-l-4 border-accent bg-wash px-4 py-3 print:border-l-2">
      <h3>{title}</h3>
      <p className="mt-1">{text}</p>
      {reasons.length > 0 && (
        <>
          <p className="mt-2">Ce qui peut l’expliquer :</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-small">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  ));
}
