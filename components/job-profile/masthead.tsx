import { DomainMark } from '@/components/ui/domain-mark';
import { GenderedForms } from '@/components/ui/gendered-name';
import { SafeProse } from '@/components/ui/safe-prose';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SafeHtml } from '@/lib/text/safe-html';

interface MastheadProps {
  job: JobSheet;
  domain: { slug: string; label: string } | null;
  /** The section Présentation: it is the introduction of the page. */
  introduction: SafeHtml | null;
}

export function Masthead({ job, domain, introduction }: MastheadProps) {
  return (
    <div className="mt-4 border-t-4 border-accent pt-5">
      <p className="small-caps flex items-center gap-2 font-bold text-accent">
        <DomainMark domain={domain?.slug ?? null} />
        {domain ? (
          <a href={`/domaines/${domain.slug}`} className="no-underline hover:underline">
            {domain.label}
          </a>
        ) : (
          'Fiche métier'
        )}
      </p>
      <h1 className="mt-3 max-w-[22ch] text-h1 sm:max-w-none">
        <GenderedForms name={job.name} />
      </h1>
      {introduction && (
        <section id="presentation" aria-labelledby="presentation-titre" className="mt-5">
          <h2 id="presentation-titre" className="sr-only">
            Présentation
          </h2>
          <SafeProse html={introduction} className="text-lead max-w-[46rem]" />
        </section>
      )}
      <p className="no-print mt-3 text-small">
        <a href={`/comparer?m=${job.id}`} rel="nofollow" className="inline-flex min-h-11 items-center">
          Comparer avec un autre métier
        </a>
      </p>
    </div>
  );
}
