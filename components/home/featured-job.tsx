import { Emblem } from '@/components/figures/emblem';
import { ToListLink } from '@/components/job-list/to-list-link';
import { GenderedForms } from '@/components/ui/gendered-name';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import type { JobRowData } from '@/lib/views/shared/job-row';

/** A job to discover, on a card in the tint of its domain; another is drawn by lot on demand. */
export function FeaturedJob({ row }: { row: JobRowData }) {
  const { emblem, pay, studies, place } = row;
  const facts = [
    { label: 'Paie au début', value: pay && [pay.words, pay.detail].filter(Boolean).join('') },
    { label: studies?.label ?? '', value: studies?.words },
    { label: 'Lieu', value: place },
  ];
  return (
    <section
      aria-labelledby="a-decouvrir"
      data-domaine={emblem.domain ?? undefined}
      className="border-2 border-accent bg-paper"
    >
      <div className="ground px-3 pt-1 sm:px-4 sm:pt-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-small">
          <h2 id="a-decouvrir" className="font-text font-bold text-accent">
            Un métier à découvrir
          </h2>
          <a href="/hasard" rel="nofollow" className="no-print inline-flex min-h-9 items-center">
            Au hasard
          </a>
        </div>
        <div className="flex items-end justify-between gap-3">
          <h3 className="mt-1 pb-2 text-h2 wrap-anywhere hyphens-auto">
            <a href={`/metiers/${row.slug}`}>
              <GenderedForms name={row.name} />
            </a>
          </h3>
          <Emblem emblem={emblem} className="-mb-3 size-16 sm:size-28" />
        </div>
      </div>
      <div className="px-3 py-2 sm:px-4 sm:py-3">
        {row.line && <p className="text-small leading-snug sm:text-body">{row.line}</p>}
        <dl className="mt-1 flex flex-wrap gap-x-5 text-small leading-snug">
          {facts.map(
            ({ label, value }) =>
              value && (
                <div key={label}>
                  <dt className="inline">{label} : </dt>
                  <dd className="inline font-bold">{value}</dd>
                </div>
              ),
          )}
        </dl>
        <p className="-ml-2">
          <ToListLink href={row.listHref} name={sayJobName(row)} />
        </p>
      </div>
    </section>
  );
}
