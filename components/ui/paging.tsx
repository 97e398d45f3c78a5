import { listPageNumbers } from '@/lib/listing/list-page-numbers';

interface PagingProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** "Pages des métiers" */
  label: string;
}

const step = 'inline-flex min-h-11 items-center gap-2 px-3';

/** Pages of a list: previous, numbers, next. Nothing where there is a single page. */
export function Paging({ page, pages, hrefOf, label }: PagingProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="no-print mt-8 flex flex-wrap items-center gap-x-2 gap-y-1">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={`${step} pl-0`}>
          <span aria-hidden="true">←</span>Page précédente
        </a>
      )}
      <ol className="flex flex-wrap items-center">
        {listPageNumbers(page, pages).map((number, index, numbers) =>
          number === null ? (
            <li key={`gap-after-${numbers[index - 1]}`} className="px-2 text-soft" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              {number === page ? (
                <span
                  aria-current="page"
                  className="inline-flex size-11 items-center justify-center bg-ink font-bold text-paper"
                >
                  {number}
                </span>
              ) : (
                <a
                  href={hrefOf(number)}
                  aria-label={`Page ${number}`}
                  className="inline-flex size-11 items-center justify-center hover:bg-wash"
                >
                  {number}
                </a>
              )}
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={step}>
          Page suivante<span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
