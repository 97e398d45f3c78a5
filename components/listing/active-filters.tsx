import type { ActiveFilter } from '@/lib/views/shared/filters';

interface ActiveFiltersProps {
  filters: readonly ActiveFilter[];
  clearHref: string;
  label?: string;
  /** On a phone they stand on one line, to push sideways, so that the list stays near. */
  isOneLine?: boolean;
}

/** What narrows the list at present; each filter can be taken away alone. On paper, a sentence says it. */
export function ActiveFilters({
  filters,
  clearHref,
  label: title = 'Filtres en cours',
  isOneLine = false,
}: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <>
      <p className="hidden text-small print:block">{filters.map(({ label }) => label).join(' ; ')}</p>
      <div
        className={`no-print flex items-center gap-x-3 gap-y-2 ${isOneLine ? 'one-line sm:flex-wrap' : 'flex-wrap'}`}
      >
        <ul aria-label={title} className={`flex gap-2 ${isOneLine ? 'sm:flex-wrap' : 'flex-wrap'}`}>
          {filters.map((filter) => (
            <li key={filter.key}>
              <a
                href={filter.href}
                className="inline-flex min-h-11 items-center gap-3 wrap-anywhere border border-edge bg-wash px-3 text-small leading-snug no-underline hover:underline"
              >
                <span>
                  <span className="sr-only">Retirer </span>
                  {filter.label}
                </span>
                <span aria-hidden="true">✕</span>
              </a>
            </li>
          ))}
        </ul>
        {filters.length > 1 && (
          <a href={clearHref} className="inline-flex min-h-11 items-center text-small">
            Tout effacer
          </a>
        )}
      </div>
    </>
  );
}
