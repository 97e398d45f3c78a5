import type { ProvenancePart } from '@/lib/views/shared/provenance';

/** Where the page comes from, when it was checked. */
export function Provenance({ part }: { part: ProvenancePart }) {
  const { credit, sources, links, dates, identifiers, sourceWordings } = part;
  return (
    <div className="max-w-reading space-y-3 print:space-y-1">
      <p>{credit}</p>
      {dates.map((date) => (
        <p key={date}>{date}</p>
      ))}
      {sources.length > 0 && (
        <ul className="space-y-1 print:space-y-0">
          {sources.map((source) => (
            <li key={source.key} className="border-t border-rule pt-1 text-small print:border-0 print:pt-0">
              {source.url ? <a href={source.url}>{source.text}</a> : source.text}
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul className="no-print text-small">
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
      <dl className="text-small text-soft">
        {identifiers.map((identifier) => (
          <div key={identifier.label} className="flex flex-wrap gap-x-2">
            <dt>{identifier.label}</dt>
            <dd>{identifier.value}</dd>
          </div>
        ))}
      </dl>
      {sourceWordings.length > 0 && (
        <details className="fold no-print text-small text-soft">
          <summary>Noms et codes officiels</summary>
          <p className="mt-1">{sourceWordings.join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
