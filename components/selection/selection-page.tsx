import { PickToCompare } from '@/components/job-list/pick-to-compare';
import { KeepOffline } from '@/components/offline/keep-offline';
import { AddJobForm } from '@/components/ui/add-job-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { JobOffers } from '@/components/ui/job-offers';
import type { SelectionPageData } from '@/lib/views/selection/selection-page';
import { EditSelectionForm } from './edit-selection-form';
import { HowToMakeList } from './how-to-make-list';
import { KeptList } from './kept-list';
import { SelectionActions } from './selection-actions';
import { SelectionRows } from './selection-rows';

/** A list of jobs to read, to hand out and to change, all of it in the address; an empty one says how to make one. */
export function SelectionPage({ page }: { page: SelectionPageData }) {
  const { rows, send, edit, add } = page;
  return (
    <div className="page pt-5 print:pt-0">
      {page.address && (
        <p className="paper-head">
          <b>Métiers en clair</b>
        </p>
      )}
      <Breadcrumb crumbs={page.crumbs} />
      <div className="mt-2 border-t-4 border-accent pt-4 print:border-t-0 print:pt-0">
        <h1 className="text-h1 wrap-anywhere hyphens-auto">{page.title}</h1>
        {page.count && <p className="mt-1 text-soft">{page.count}</p>}
        {page.note && <p className="mt-2 max-w-reading wrap-anywhere sm:text-lead">{page.note}</p>}
        {page.signed && <p className="mt-1 text-small text-soft">{page.signed}</p>}
        {edit && <EditSelectionForm {...edit} />}
        {page.notes.length > 0 && (
          <ul className="mt-4 max-w-reading space-y-1 border-l-4 border-alert bg-alert-wash px-4 py-2 text-alert">
            {page.notes.map((note) => (
              <li key={note} className="wrap-anywhere">
                {note}
              </li>
            ))}
          </ul>
        )}
        <KeptList search={page.search} />
      </div>
      <div className="mt-4 space-y-8 print:mt-2 print:space-y-3">
        {send && <SelectionActions outputs={page.outputs} send={send} />}
        {rows.length === 0 && <HowToMakeList />}
        {page.candidates.length > 0 && <JobOffers title="Quel métier ajouter ?" links={page.candidates} />}
        {rows.length === 1 && <SelectionRows rows={rows} canPick={false} />}
        {rows.length > 1 && (
          <PickToCompare withList={false}>
            <SelectionRows rows={rows} canPick />
          </PickToCompare>
        )}
        {add && <AddJobForm {...add} />}
        {page.suggestions.links.length > 0 && <JobOffers {...page.suggestions} />}
        {edit && (
          <p className="no-print">
            <a href="/selection" className="inline-flex min-h-11 items-center">
              Commencer une autre liste
            </a>
          </p>
        )}
        {rows.length > 0 && <KeepOffline />}
      </div>
    </div>
  );
}
