import type { TrainingRowData } from '@/lib/views/shared/training-row';

interface TrainingRowProps {
  row: TrainingRowData;
  headingLevel?: 2 | 3;
}

/** One line of a list: label and type, then duration and level in columns on wide screens. */
export function TrainingRow({ row, headingLevel = 3 }: TrainingRowProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="keep grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[1fr_5rem_11rem] md:items-baseline">
      <div>
        <Heading className="text-h3">
          <a href={`/formations/${row.slug}`}>{row.label}</a>
          {row.acronym && <span className="font-normal text-soft"> ({row.acronym})</span>}
        </Heading>
        {row.type && <p className="text-small text-soft">{row.type}</p>}
        {row.because && <p className="text-small text-accent">{row.because}</p>}
      </div>
      <p className="text-small">
        <span className="text-soft md:sr-only">Durée : </span>
        {row.duration ?? <span className="text-soft">non précisée</span>}
      </p>
      <p className="text-small">
        <span className="text-soft md:sr-only">Niveau : </span>
        {row.level ?? <span className="text-soft">non précisé</span>}
      </p>
    </li>
  );
}
