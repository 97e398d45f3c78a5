import type { CitePart } from '@/lib/views/shared/cite-part';

/** Sentences to copy, each chosen whole by one touch, then files. Of no use on paper; light, for every profile bears it. */
export function CiteBody({ part: { citations, files } }: { part: CitePart }) {
  return (
    <div className="hand-over">
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
      <p>À la place des points : le jour où vous lisez.</p>
      <ul className="tags">
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
