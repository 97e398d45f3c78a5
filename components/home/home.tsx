import { DomainMark } from '@/components/ui/domain-mark';
import { SearchForm } from '@/components/ui/search-form';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import type { HomeData, HomeLink } from '@/lib/views/home/home';
import { FeaturedJob } from './featured-job';
import { InterestTiles } from './interest-tiles';
import { SituationDoors } from './situation-doors';

/** Whose page it is, one search box, a job, then the ways in: where I am, what I like, a domain. */
export function Home({ home }: { home: HomeData }) {
  return (
    <>
      <div className="ground">
        <div className="page grid gap-x-12 gap-y-4 py-4 sm:py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)] lg:items-end">
          <div>
            <h1 className="text-h1">Quel métier pour moi ?</h1>
            <p className="mt-2 max-w-reading leading-snug sm:text-lead">
              {formatCount(home.jobCount, 'métier', 'métiers')} : ce qu’on y fait, les études, la paie. Sans compte ni
              pub.
            </p>
            <div className="mt-3 max-w-form sm:mt-4">
              <SearchForm id="accueil" placeholder="Un métier, une envie" />
            </div>
            <Examples examples={home.examples} />
            <div className="mt-1 flex flex-wrap items-center gap-x-5 sm:mt-3">
              {home.guidedQuestions && (
                <a href="/par-ou-commencer" className="action action-quiet bg-paper">
                  Je ne sais pas : {home.guidedQuestions}
                </a>
              )}
              <a href="/metiers" className="inline-flex min-h-11 items-center max-sm:hidden">
                Tous, de A à Z
              </a>
            </div>
          </div>
          {home.job && <FeaturedJob row={home.job} />}
        </div>
      </div>
      <div className="page mt-4 space-y-5 sm:mt-8 sm:space-y-10">
        <SituationDoors doors={home.situations} />
        <InterestTiles interests={home.interests} count={home.interestCount} />
        {home.domains.length > 0 && (
          <section aria-labelledby="par-domaine">
            <h2 id="par-domaine" className="mb-2 text-h2 sm:mb-3">
              Un domaine m’attire
            </h2>
            <ul className="tiles tiles-small">
              {home.domains.map(({ slug, label, count }) => (
                <li key={slug} data-domaine={slug} className="keep">
                  <a href={`/domaines/${slug}`} className="tile tile-domain group">
                    <DomainMark domain={slug} className="size-5 sm:size-8" />
                    <span className="tile-words">
                      <strong className="group-hover:underline">{label}</strong>{' '}
                      <span className="whitespace-nowrap sm:block sm:text-small">
                        {formatNumber(count)} <span className="max-sm:sr-only">{count > 1 ? 'métiers' : 'métier'}</span>
                      </span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="border-t border-rule pt-4 md:grid md:grid-cols-2 md:gap-12">
          <p>
            <b>J’accompagne quelqu’un :</b> je peux <a href="/comparer">comparer des métiers</a>, et imprimer chaque
            fiche et chaque liste.
          </p>
          <p className="mt-3 md:mt-0">
            <b>Chaque chiffre dit d’où il vient.</b> Nos vérifications sont publiées :{' '}
            <a href="/qualite">qualité des fiches</a>.
          </p>
        </div>
      </div>
    </>
  );
}

function Examples({ examples }: { examples: readonly HomeLink[] }) {
  if (examples.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-small">
      <span className="max-sm:sr-only">Par exemple :</span>
      {examples.map(({ label, href }) => (
        <a key={href} href={href} className="inline-flex min-h-9 items-center wrap-anywhere">
          {label}
        </a>
      ))}
    </p>
  );
}
