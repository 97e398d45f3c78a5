import type { Crumb } from '@/lib/seo/crumbs';
import { formatCount } from '@/lib/text/format-count';
import type { DoorEntry, OtherFacetLink } from '@/lib/views/facet-page/facet-index';
import { type DomainEntry, DomainList } from './domain-list';
import { IndexHead } from './index-head';
import { InterestSentences } from './interest-sentences';
import { LevelLadder } from './level-ladder';
import { OtherWays } from './other-ways';

interface DomainIndexProps {
  crumbs: readonly Crumb[];
  domains: readonly DomainEntry[];
  /** Shown where the sheets name no domain. */
  levels: readonly DoorEntry[];
  interests: readonly DoorEntry[];
  /** Jobs whose sheet names no domain. */
  withoutDomain: number;
  others: readonly OtherFacetLink[];
}

/** The domains with their sub-domains; where the sheets name none, the levels and the interests instead. */
export function DomainIndex({ crumbs, domains, levels, interests, withoutDomain, others }: DomainIndexProps) {
  const hasDomains = domains.length > 0;
  return (
    <div className="page pt-5">
      <IndexHead
        crumbs={crumbs}
        title={hasDomains ? 'Les métiers par domaine' : 'Les métiers par niveau ou par centre d’intérêt'}
        lead={describeDomains(domains.length, withoutDomain)}
      />
      <div className="mt-8 space-y-14">
        {hasDomains ? (
          <section aria-labelledby="domaines">
            <h2 id="domaines" className="sr-only">
              Domaines
            </h2>
            <DomainList domains={domains} />
          </section>
        ) : (
          <LevelsAndInterests levels={levels} interests={interests} />
        )}
        <OtherWays ways={others} />
      </div>
    </div>
  );
}

function LevelsAndInterests({ levels, interests }: Pick<DomainIndexProps, 'levels' | 'interests'>) {
  return (
    <>
      {levels.length > 0 && (
        <section aria-labelledby="niveaux">
          <h2 id="niveaux" className="mb-1 text-h2">
            Par niveau d’études
          </h2>
          <p className="mb-4 max-w-reading text-soft">
            Le niveau minimum donné par la fiche, des études les plus longues aux plus courtes.
          </p>
          <LevelLadder levels={levels} />
        </section>
      )}
      {interests.length > 0 && (
        <section aria-labelledby="interets">
          <h2 id="interets" className="mb-4 text-h2">
            Par ce que vous aimez
          </h2>
          <InterestSentences interests={interests} />
        </section>
      )}
    </>
  );
}

function describeDomains(count: number, withoutDomain: number): string {
  if (count === 0)
    return 'Les fiches de cette collection ne disent pas à quel domaine appartient chaque métier. Voici deux autres façons de chercher.';
  const domains = `${formatCount(count, 'domaine, tel que les fiches le nomment', 'domaines, tels que les fiches les nomment')}.`;
  if (withoutDomain > 0) {
    const sheets = formatCount(withoutDomain, 'fiche n’en nomme', 'fiches n’en nomment');
    return `${domains} ${sheets} aucun : les autres chemins, au bas de la page, y mènent aussi.`;
  }
  return count > 1 ? `${domains} Un métier peut appartenir à plusieurs.` : domains;
}
