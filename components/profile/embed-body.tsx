import type { EmbedPart } from '@/lib/views/shared/embed-part';

/** The code of the card, chosen whole by one touch. Of no use on paper. */
export function EmbedBody({ part: { code, href } }: { part: EmbedPart }) {
  return (
    <div className="hand-over">
      <p>
        Ce code montre dans une autre page <a href={href}>une carte du métier</a>, avec la paie et sa source.
      </p>
      <p className="to-copy">
        <code>{code}</code>
      </p>
    </div>
  );
}
