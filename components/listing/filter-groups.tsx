import { formatNumber } from '@/lib/text/format-number';
import type { FilterGroupData, FilterLink } from '@/lib/views/shared/filters';

/**
 * Filters as links with the number of results each would give. On a phone all of them are in one fold, so that the list stays near; on wide
 * screens they stand beside it. Every group is closed until it is asked for; it says the value in use.
 */
export function FilterGroups({ groups }: { groups: readonly FilterGroupData[] }) {
  if (groups.length === 0) return null;
  const used = groups.filter(({ options }) => options.some(({ isActive }) => isActive)).length;
  return (
    <nav aria-label="Filtrer" className="no-print">
      <details className="filters">
        <summary className="action action-quiet">{used > 0 ? `Filtrer (${used})` : 'Filtrer'}</summary>
        <div className="mt-2 grid gap-x-5 border-b border-rule sm:grid-cols-2 lg:mt-0 lg:grid-cols-1">
          {groups.map((group) => (
            <FilterGroup key={group.key} group={group} />
          ))}
        </div>
      </details>
    </nav>
  );
}

function FilterGroup({ group }: { group: FilterGroupData }) {
  const used = group.options.find(({ isActive }) => isActive);
  return (
    <details className="group border-t border-rule open:col-span-full">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 py-1 font-bold hover:text-accent [&::-webkit-details-marker]:hidden">
        <span>
          {group.title}
          {used && <span className="block text-small leading-snug font-normal text-accent">{used.label}</span>}
        </span>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          className="size-3 shrink-0 fill-none stroke-current stroke-2 group-open:rotate-180"
        >
          <path d="m1 4 5 5 5-5" />
        </svg>
      </summary>
      <OptionList options={group.options} />
      {group.more && group.more.length > 0 && (
        <details className="pb-3">
          <summary className="inline-flex min-h-11 items-center text-small font-bold underline decoration-accent underline-offset-4 lg:min-h-9">
            {group.more.length} autres, plus rares
          </summary>
          <OptionList options={group.more} />
        </details>
      )}
    </details>
  );
}

function OptionList({ options }: { options: readonly FilterLink[] }) {
  return (
    <ul className="gap-x-10 pb-3 text-small sm:columns-2 lg:columns-1">
      {options.map((option) => (
        <li key={option.key} className="break-inside-avoid">
          <a
            href={option.href}
            className={`flex min-h-11 items-center justify-between gap-4 py-1 leading-snug no-underline hover:underline lg:min-h-9 ${option.isActive ? 'border-l-4 border-accent bg-wash px-3 font-bold' : ''}`}
          >
            <span>
              {option.isActive && <span className="sr-only">Retirer le filtre : </span>}
              {option.label}
            </span>
            {option.isActive ? (
              <span aria-hidden="true">✕</span>
            ) : (
              <span className="text-soft">
                {formatNumber(option.count)}
                <span className="sr-only">{option.count > 1 ? ' résultats' : ' résultat'}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
