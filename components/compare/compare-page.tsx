import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { type AddJobData, AddJobForm } from './add-job-form';
import type { ComparedJob } from './compare-head';
import { type CompareLink, CompareLinks } from './compare-links';
import { type CompareRow, CompareTable } from './compare-table';
import { type SharedTrainingLine, SharedTrainings } from './shared-trainings';

export interface ComparePageData {
  crumbs: readonly Crumb[];
  title: string;
  lead: string;
  /** What was left aside in the address, and why. */
  notes: readonly string[];
  /** Jobs found for the words typed, each leading to the comparison with it. */
  candidates: readonly CompareLink[];
  /** A table from two jobs on; empty before. */
  jobs: readonly ComparedJob[];
  rows: readonly CompareRow[];
  /** Sentences about moves between the jobs. */
  moves: readonly { key: string; text: string; source: string }[];
  sharedTrainings: readonly SharedTrainingLine[];
  /** Null where there is no room for another job. */
  add: AddJobData | null;
  /** Comparisons to go on with: near jobs to add, or examples. */
  suggestions: { title: string; links: readonly CompareLink[] };
  /** Address of this comparison; null for the empty page. */
  address: string | null;
}

/** Two to four jobs side by side; with fewer, how to begin. */
export function ComparePage({ page }: { page: ComparePageData }) {
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">{page.title}</h1>
        <p className="mt-4 max-w-[46rem] text-lead">{page.lead}</p>
        {page.notes.length > 0 && (
          <ul className="mt-4 max-w-[46rem] space-y-1 border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">
            {page.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="mt-8 space-y-10">
        {page.candidates.length > 0 && <CompareLinks title="Quel métier ajouter ?" links={page.candidates} />}
        {page.rows.length > 0 && <CompareTable jobs={page.jobs} rows={page.rows} />}
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
        {page.suggestions.links.length > 0 && <CompareLinks {...page.suggestions} />}
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
