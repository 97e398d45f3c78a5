import type { CompareCell } from '@/lib/views/compare/filled-cell';

/** The content of a cell; `subject` tells links of the same wording apart. */
export function CompareCellContent({ cell, subject }: { cell: CompareCell; subject: string }) {
  return (
    <div className={`space-y-1 print:space-y-0 ${cell.isSilent ? 'text-soft' : ''}`}>
      {cell.value && <p className="display text-h3">{cell.href ? <a href={cell.href}>{cell.value}</a> : cell.value}</p>}
      {cell.lines.map((line) => (
        <p key={line} className="text-small">
          {line}
        </p>
      ))}
      {cell.items && (
        <ul className="space-y-1 print:space-y-0">
          {cell.items.map((item) => (
            <li key={item.key} className="text-small">
              {item.href ? (
                <a href={item.href} className="inline-block py-0.5 print:py-0">
                  {item.label}
                </a>
              ) : (
                item.label
              )}
              {item.mark && <strong className="text-accent"> ({item.mark})</strong>}
            </li>
          ))}
        </ul>
      )}
      {cell.warnings?.map((warning) => (
        <p key={warning} className="border-l-4 border-alert bg-alert-wash px-2 py-1 text-small text-alert">
          {warning}
        </p>
      ))}
      {cell.more && (
        <p className="no-print text-small">
          <a href={cell.more.href} className="inline-block py-1">
            {cell.more.label}
            <span className="sr-only"> : {subject}</span>
          </a>
        </p>
      )}
    </div>
  );
}
