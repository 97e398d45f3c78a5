import type { HonestFigure } from '@/lib/views/quality/list-board-figures';

/** What the catalogue says of itself, counted on the sheets. */
export function HonestFigures({ figures }: { figures: readonly HonestFigure[] }) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-4">
      {figures.map((figure) => (
        <li key={figure.text} className="border-t-2 border-ink py-3">
          <p className="display text-figure">{figure.value}</p>
          <p className="text-small text-soft">{figure.text}</p>
        </li>
      ))}
    </ul>
  );
}
