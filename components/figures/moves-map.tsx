import { DomainMark } from '@/components/ui/domain-mark';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobName } from '@/lib/model/job-sheet/job-sheet';
import type { MoveDirection } from '@/lib/views/job-profile/moves';
import { MoveArrow } from './move-arrow';
import { MoveNodes } from './move-nodes';

interface MovesMapProps {
  job: { name: JobName; domain: string | null };
  directions: readonly MoveDirection[];
}

/**
 * The map of moves: the job in the middle, what comes before on its left, after on its right, beside below; one above the other where there is
 * no room. It is made of lists under headings, so that it is its own list twin: each node is a link with its condition, each group its source.
 */
export function MovesMap({ job, directions }: MovesMapProps) {
  const find = (key: MoveDirection['key']) => directions.find((direction) => direction.key === key);
  const [before, after, beside] = [find('before'), find('evolution'), find('sideways')];
  const columns = before && after ? 'both' : before ? 'left' : after ? 'right' : 'none';
  return (
    <div className="@container">
      <div className={`grid gap-3 @min-[46rem]:items-center @min-[46rem]:gap-x-0 ${columnsOf[columns]}`}>
        {before && (
          <>
            <MoveNodes direction={before} />
            <MoveArrow />
          </>
        )}
        <p className="keep display flex items-center justify-center gap-3 bg-accent px-4 py-3 text-center leading-tight text-on-accent print:border-2 print:border-ink print:bg-paper print:text-ink">
          <DomainMark domain={job.domain} className="size-6 fill-current" />
          <span>
            <GenderedForms name={job.name} />
          </span>
        </p>
        {after && (
          <>
            <MoveArrow />
            <MoveNodes direction={after} />
          </>
        )}
      </div>
      {beside && (
        <>
          <MoveArrow kind="both" />
          <MoveNodes direction={beside} wide />
        </>
      )}
    </div>
  );
}

const columnsOf = {
  both: '@min-[46rem]:grid-cols-[1fr_3rem_minmax(auto,12rem)_3rem_1fr]',
  left: '@min-[46rem]:grid-cols-[1fr_3rem_1fr]',
  right: '@min-[46rem]:grid-cols-[1fr_3rem_1fr]',
  none: '',
} as const;
