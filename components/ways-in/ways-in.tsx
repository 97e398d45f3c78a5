import type { DoorEntry } from '@/components/home/domain-mosaic';
import { InterestSentences } from '@/components/home/interest-sentences';
import { LevelLadder } from '@/components/home/level-ladder';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { formatCount } from '@/lib/format/format-count';
import { type DomainEntry, DomainList } from './domain-list';

interface WaysInProps {
  crumbs: readonly Crumb[];
  domains: readonly DomainEntry[];
  levels: readonly DoorEntry[];
  interests: readonly DoorEntry[];
  /** Jobs whose sheet names no domain. */
  withoutDomain: number;
}

/** All the ways into the jobs: domains first, and what to use instead where the sheets name none. */
export function WaysIn({ crumbs, domains, levels, interests, withoutDomain }: WaysInProps) {
  const hasDomains = domains.length > 0;
  return (
    <div className="page pt-5">
      <Breadcrumb crumbs={crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">
          {hasDomains ? 'Les métiers par domaine' : 'Les métiers par niveau ou par centre d’intérêt'}
        </h1>
        <p className="mt-4 max-w-reading text-lead text-soft">{describeDomains(domains.length, withoutDomain)}</p>
      </div>
      <div className="mt-8 space-y-14">
        {hasDomains && (
          <section aria-labelledby="domaines">
            <h2 id="domaines" className="sr-only">
              Domaines
            </h2>
            <DomainList domains={domains} />
          </section>
        )}
        {levels.length > 0 && (
          <section aria-labelledby="niveaux">
            <h2 id="niveaux" className="mb-1 text-h2">
              Par niveau d’études
            </h2>
            <p className="mb-4 max-w-reading text-soft">
              Le niveau minimum que la fiche demande, du plus long au plus court.
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
        <p>
          <a href="/metiers" className="action action-quiet">
            Voir tous les métiers de A à Z
          </a>
        </p>
      </div>
    </div>
  );
}

function describeDomains(count: number, withoutDomain: number): string {
  if (count === 0)
    return 'Les fiches de cette collection ne disent pas à quel domaine appartient chaque métier. Voici deux autres façons de chercher.';
  const domains = `${formatCount(count, 'domaine', 'domaines')}, tels que les fiches les nomment.`;
  if (withoutDomain === 0) return domains;
  const [jobs, verb] = [
    formatCount(withoutDomain, 'métier', 'métiers'),
    withoutDomain > 1 ? 'n’en nomment' : 'n’en nomme',
  ];
  return `${domains} ${jobs} ${verb} aucun${'\u00a0'}: on trouve aussi tous les métiers plus bas, par niveau ou par centre d’intérêt.`;
}
