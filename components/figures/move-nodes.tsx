import { DomainMark } from '@/components/ui/domain-mark';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { MoveDirection, MoveNode } from '@/lib/views/job-profile/moves';

interface MoveNodesProps {
  direction: MoveDirection;
  /** Below the job, over the whole width; else on one side of it where there is room. */
  wide?: boolean;
}

/** One side of the map: a heading, the jobs by who says them, each group with its source. ROME mobilities have a broken outline. */
export function MoveNodes({ direction, wide = false }: MoveNodesProps) {
  const columns = wide ? '@min-[52rem]:grid-cols-3' : '@min-[46rem]:grid-cols-1';
  return (
    <div className={`space-y-3 border-accent ${brackets[direction.key]}`}>
      <h3 className="small-caps text-soft">{direction.title}</h3>
      {direction.voices.map((voice) => (
        <div key={voice.key}>
          {voice.note && <p className="mb-1 break-after-avoid text-small">{voice.note}</p>}
          <ul className={`grid gap-2 @min-[32rem]:grid-cols-2 ${columns}`}>
            {voice.nodes.map((node) => (
              <Node key={node.key} node={node} isRome={voice.isRome} />
            ))}
          </ul>
          <p className="mt-1 text-small text-soft">{voice.source}</p>
        </div>
      ))}
    </div>
  );
}

/** The line that gathers a side, toward the job. */
const brackets = {
  before: 'border-l-2 pl-4 @min-[46rem]:border-r-2 @min-[46rem]:border-l-0 @min-[46rem]:pr-4 @min-[46rem]:pl-0',
  evolution: 'border-l-2 pl-4',
  sideways: 'border-l-2 pl-4 @min-[46rem]:border-t-2 @min-[46rem]:border-l-0 @min-[46rem]:pt-3 @min-[46rem]:pl-0',
} as const;

function Node({ node, isRome }: { node: MoveNode; isRome: boolean }) {
  const { sheet } = node;
  const detail = [node.condition, node.toldBy].filter(Boolean).join(', ');
  return (
    <li
      data-domaine={node.domain ?? undefined}
      className={`keep relative flex gap-2 border-[1.5px] border-edge px-3 leading-snug ${isRome ? 'border-dashed py-1.5' : 'bg-raised py-2 font-bold'} ${sheet ? 'hover:bg-wash' : ''}`}
    >
      {sheet && <DomainMark domain={node.domain} className="mt-0.5 size-5" />}
      <div className="min-w-0">
        {sheet ? (
          <a href={sheet.href} className="after:absolute after:inset-0">
            <GenderedForms name={sheet.name} />
          </a>
        ) : (
          node.label
        )}
        {detail && <span className="block text-small font-normal text-soft">{detail}</span>}
      </div>
    </li>
  );
}
