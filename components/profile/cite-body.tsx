import type { CitePart } from '@/lib/views/shared/cite-part';

/** Sentences to copy, each chosen whole by one touch, then files. Of no use on paper. */
export function CiteBody({ part: { citations, files } }: { part: CitePart }) {
  return (
    <div className="hand-over space-y-3">
      {citations.map(({ norm, before, title, after }) => (
        <div key={norm}>
          <h4>{norm}</h4>
          <p className="to-copy">
            {before}
            <cite>{title}</cite>
            {after}
          </p>
        </div>
      ))}
      <p>Les points tiennent la place du jour où vous lisez la fiche.</p>
      <ul>
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href} rel="nofollow" className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
