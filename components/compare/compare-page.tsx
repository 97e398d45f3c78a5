import { AddJobForm } from '@/components/ui/add-job-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { JobOffers } from '@/components/ui/job-offers';
import type { ComparePageData } from '@/lib/views/compare/comparison';
import { CompareDrawings } from './compare-drawings';
import { CompareProse } from './compare-prose';
import { CompareTable } from './compare-table';
import { SharedTrainings } from './shared-trainings';

/** Two to four jobs side by side; with fewer, how to begin. */
export function ComparePage({ page }: { page: ComparePageData }) {
  return (
    <div className="compare-page page pt-5 print:pt-0">
      {page.address && (
        <p className="paper-head">
          <b>Métiers en clair</b> · {page.address}
        </p>
      )}
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-2 border-t-4 border-accent pt-4 print:border-t-0 print:pt-0">
        <h1 className="hyphens-auto text-h1 print:text-h2">{page.title}</h1>
        <p className="mt-2 max-w-[46rem] sm:text-lead print:hidden">{page.lead}</p>
        {page.notes.length > 0 && (
          <ul className="mt-4 max-w-[46rem] space-y-1 border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">
            {page.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="mt-6 space-y-8 print:mt-2 print:space-y-3">
        {page.candidates.length > 0 && <JobOffers title="Quel métier ajouter ?" links={page.candidates} />}
        <CompareDrawings pay={page.pay} studies={page.studies} />
        {page.rows.length > 0 && <CompareTable jobs={page.jobs} rows={page.rows} />}
        {page.prose.length > 0 && <CompareProse prose={page.prose} />}
        {page.moves.length > 0 && (
          <section aria-labelledby="passages">
            <h2 id="passages" className="text-h2">
              De l’un à l’autre
            </h2>
            <ul className="mt-3 max-w-[46rem]">
              {page.moves.map((move) => (
                <li key={move.key} className="border-t border-rule py-2">
                  {move.text}
                  <span className="block text-small text-soft">{move.source}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {page.sharedTrainings.length > 0 && <SharedTrainings lines={page.sharedTrainings} />}
        {page.add && <AddJobForm {...page.add} />}
        {page.suggestions.links.length > 0 && <JobOffers {...page.suggestions} />}
        {page.address && (
          <p className="no-print">
            <copy-link class="inline-flex flex-wrap items-baseline gap-3">
              <a href={page.address} aria-label="Lien vers cette comparaison" className="action action-quiet">
                Lien vers cette comparaison
              </a>
            </copy-link>
          </p>
        )}
      </div>
    </div>
  );
}
