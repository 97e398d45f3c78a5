import type { DoorEntry } from '@/lib/views/facet-page/facet-index';

interface LevelLadderProps {
  /** In the order of the page: highest first. */
  levels: readonly DoorEntry[];
}

/** Minimum levels as the rungs of a ladder, highest on top as one climbs; the bar says how many jobs start there. */
export function LevelLadder({ levels }: LevelLadderProps) {
  const most = Math.max(...levels.map(({ count }) => count), 1);
  return (
    <ul className="max-w-[46rem]">
      {levels.map((level) => (
        <li key={level.slug}>
          <a
            href={`/niveaux/${level.slug}`}
            className="grid min-h-11 grid-cols-[minmax(7rem,11rem)_1fr_3rem] items-center gap-4 border-b border-rule no-underline hover:bg-wash"
          >
            <span className="font-bold">{level.label}</span>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-3 w-full"
              aria-hidden="true"
              focusable="false"
            >
              <rect width={(level.count / most) * 100} height="4" className="fill-accent" />
            </svg>
            <span className="text-right">
              {level.count}
              <span className="sr-only"> {level.count > 1 ? 'métiers' : 'métier'}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
