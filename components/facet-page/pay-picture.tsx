import { PayCrowd } from '@/components/figures/pay-crowd';
import { BandTable } from '@/components/salaries/band-table';
import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import type { PayPictureData } from '@/lib/views/facet-page/pay-picture';

/** How starting pay spreads over the jobs of a page. */
export function PayPicture({ picture }: { picture: PayPictureData }) {
  return (
    <section id="salaire" aria-labelledby="salaire-titre">
      <h2 id="salaire-titre" className="mb-2 text-h2">
        Combien on gagne au début ?
      </h2>
      <PayCrowd crowd={picture.crowd} />
      <details className="no-print mt-2 text-small">
        <summary className="min-h-11 content-center">Choisir par tranche de salaire</summary>
        <BandTable rows={picture.bands} caption={`Nombre de fiches par tranche, en ${GROSS_A_MONTH}`} />
      </details>
      <details className="print-open text-small">
        <summary className="min-h-11 content-center print:min-h-0 print:pb-1">Comment lire ces montants</summary>
        <ul className="max-w-reading space-y-1 text-soft">
          {picture.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li className="no-print">
            <a href="/salaires#comment-lire" className="inline-block py-1">
              Toutes les règles, et le SMIC
            </a>
          </li>
        </ul>
      </details>
    </section>
  );
}
