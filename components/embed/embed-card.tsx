import { Emblem } from '@/components/figures/emblem';
import { FirstFacts } from '@/components/profile/first-facts';
import { GenderedForms } from '@/components/ui/gendered-name';
import { SITE_NAME } from '@/lib/site/site-url';
import type { EmbedCardData } from '@/lib/views/embed/embed-card';

interface EmbedCardProps {
  card: EmbedCardData;
  /** Whether the frame is too low for the emblem. */
  isShort: boolean;
}

/** A job in the page of another site. Its link leaves the frame: the profile itself cannot be framed. */
export function EmbedCard({ card, isShort }: EmbedCardProps) {
  const { name, nameSize, emblem, domain, facts, sources, missing, address } = card;
  return (
    <main data-domaine={domain ?? undefined} className="embed">
      <header className="embed-head">
        {!isShort && <Emblem emblem={emblem} size="small" className="embed-emblem" />}
        <h1 className={nameSize === 'short' ? undefined : 'embed-long'}>
          <GenderedForms name={name} />
        </h1>
      </header>
      {facts.length > 0 && <FirstFacts facts={facts} />}
      <div className="embed-foot">
        <p className="embed-link">
          <a href={address} target="_blank" rel="noopener">
            Lire la fiche sur {SITE_NAME}
            <span className="sr-only"> (dans un nouvel onglet)</span>
            <span aria-hidden="true">{'\u00a0↗'}</span>
          </a>
        </p>
        {missing && <p>{missing}.</p>}
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
      </div>
    </main>
  );
}
