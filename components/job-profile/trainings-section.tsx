import { SafeProse } from '@/components/ui/safe-prose';
import { formatCount } from '@/lib/text/format-count';
import type { TrainingsContent } from '@/lib/views/job-profile/section-parts';
import type { TrainingLine } from '@/lib/views/job-profile/training-groups';

/** Recommended trainings by level of the diploma; those that the collection does not describe stay as plain labels. */
export function TrainingsSection({ part }: { part: TrainingsContent }) {
  return (
    <>
      <SafeProse html={part.intro} className="mb-4" />
      {part.groups.map((group) => (
        <div
          key={group.title}
          className="grid max-w-[46rem] gap-x-6 border-t border-rule py-3 sm:grid-cols-[10rem_1fr]"
        >
          <h3>
            {group.title}
            <span className="block text-small font-normal text-soft">
              {formatCount(group.shown.length + group.folded.length, 'formation', 'formations')}
            </span>
          </h3>
          <div>
            <Lines lines={group.shown} />
            {group.folded.length > 0 && (
              <details className="print-open">
                <summary className="no-print inline-flex min-h-11 items-center font-bold underline decoration-accent underline-offset-4">
                  {formatCount(group.folded.length, 'autre formation', 'autres formations')}
                </summary>
                <Lines lines={group.folded} />
              </details>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: readonly TrainingLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key} className="py-1">
          {line.href ? <a href={line.href}>{line.label}</a> : line.label}
          {line.detail && <span className="text-small text-soft"> ({line.detail})</span>}
        </li>
      ))}
    </ul>
  );
}
