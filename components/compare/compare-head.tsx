import { DomainMark } from '@/components/ui/domain-mark';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { ComparedJob } from '@/lib/views/compare/comparison';
import { tableRoles } from './table-roles';

/** Head of a column: the domain, the job in both forms, its line of presentation, and the way to take it out. */
export function CompareHead({ job }: { job: ComparedJob }) {
  return (
    <th
      {...tableRoles.columnHeader}
      scope="col"
      data-domaine={job.domain?.slug}
      className="min-w-0 pb-2 text-left align-top font-normal lg:pr-6 lg:last:pr-0 print:pr-3"
    >
      <div className="border-t-4 border-accent pt-3">
        <p className="small-caps flex flex-col gap-1 text-accent sm:flex-row sm:gap-2">
          <DomainMark domain={job.domain?.slug ?? null} className="size-5" />
          <span className="min-w-0">{job.domain?.label ?? 'Métier'}</span>
        </p>
        <p className="display mt-1 text-h3 hyphens-auto">
          <a href={`/metiers/${job.slug}`}>
            <GenderedForms name={job.name} />
          </a>
        </p>
        <p className="mt-1 text-small text-soft">{job.tagline}</p>
        <p className="mt-1 text-small text-soft">Source : {job.source}</p>
        <p className="no-print mt-1 text-small">
          <a href={job.removeHref} className="inline-flex min-h-11 items-center">
            Retirer<span className="sr-only"> {job.label} de la comparaison</span>
          </a>
        </p>
      </div>
    </th>
  );
}
