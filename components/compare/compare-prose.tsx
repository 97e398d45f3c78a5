import type { CompareProse as Prose } from '@/lib/views/compare/compare-prose';

/** What takes sentences to say, folded under the facts: the texts of all jobs, side by side where there is room. On paper it is open. */
export function CompareProse({ prose }: { prose: readonly Prose[] }) {
  return (
    <div className="border-b border-rule">
      {prose.map(({ key, title, texts }) => (
        <details key={key} className="fold print-open max-w-none">
          <summary>
            <h2 className="inline text-h3">{title}</h2>
          </summary>
          <div className="compare-texts fold-body">
            {texts.map(({ id, name, lines, more }) => (
              <div key={id} className="keep">
                <h3 className="text-small">{name}</h3>
                {lines.map((line) => (
                  <p key={line} className="text-small">
                    {line}
                  </p>
                ))}
                {more && (
                  <p className="no-print text-small">
                    <a href={more.href} className="inline-block py-1">
                      {more.label}
                      <span className="sr-only"> : {name}</span>
                    </a>
                  </p>
                )}
              </div>
            ))}
          </div>
        </details>
      ))}
    </div>
  );
}
