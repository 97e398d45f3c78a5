import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobRowData } from '@/lib/views/shared/job-row';

interface JobRowProps {
  row: JobRowData;
  headingLevel?: 2 | 3;
}

/** One line of a list: names, presentation, then pay and level in columns on wide screens. */
export function JobRow({ row, headingLevel = 3 }: JobRowProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li
      data-domaine={row.domain ?? undefined}
      className="keep grid gap-x-6 gap-y-1 border-t border-rule py-4 md:grid-cols-[1fr_9rem_8rem] md:items-baseline"
    >
      <div>
        <Heading className="text-h3">
          <a href={`/metiers/${row.slug}`}>
            <GenderedForms name={row.name} />
          </a>
        </Heading>
        {row.because && <p className="text-small text-accent">{row.because}</p>}
        <p className="max-w-[44rem] text-small text-soft">{row.tagline}</p>
      </div>
      <p className="text-small">
        <span className="text-soft md:sr-only">Salaire au début : </span>
        {row.pay ? (
          <>
            <strong>{row.pay}</strong> <span className="text-soft">{row.payDetail}</span>
          </>
        ) : (
          <span className="text-soft">non précisé</span>
        )}
      </p>
      <p className="text-small">
        <span className="text-soft md:sr-only">Niveau minimum : </span>
        {row.level ?? <span className="text-soft">non précisé</span>}
      </p>
    </li>
  );
}
