import type { EmbedPart } from '@/lib/views/shared/embed-part';

/** The code of the card, chosen whole by one touch. Of no use on paper. */
export function EmbedBody({ part: { code, href } }: { part: EmbedPart }) {
  return (
    <div className="hand-over space-y-3">
      <p>
        Ce code montre dans une autre page <a href={href}>une carte du métier</a> : son nom, la paie avec sa source, le
        niveau, et un lien vers cette fiche. Il ne pose ni cookie ni script.
      </p>
      <p className="to-copy">
        <code>{code}</code>
      </p>
    </div>
  );
}
