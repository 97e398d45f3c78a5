import { SearchForm } from '@/components/ui/search-form';
import { formatCount } from '@/lib/text/format-count';
import type { HomeData } from '@/lib/views/home/home';
import { DomainMosaic } from './domain-mosaic';
import { HonestFigures } from './honest-figures';
import { InterestSentences } from './interest-sentences';
import { LevelLadder } from './level-ladder';
import { UnsureDoor } from './unsure-door';

/** What the site is, one search box, three doors, and what makes it honest. */
export function Home({ home }: { home: HomeData }) {
  return (
    <div className="page">
      <div className="max-w-[52rem] py-10 md:py-16">
        <h1 className="text-h1">Le guide des métiers où chaque chiffre dit d’où il vient</h1>
        <p className="mt-4 max-w-[44rem] text-lead text-soft">
          {formatCount(home.jobCount, 'métier expliqué', 'métiers expliqués')} en français : le travail, les études, le
          salaire, la suite. Ce site ne publie pas d’offres d’emploi et ne demande aucun compte.
        </p>
        <div className="mt-6 max-w-form">
          <SearchForm id="accueil" size="large" placeholder="Ex. : boulangère" />
        </div>
        <p className="mt-3 text-small">
          <a href="/metiers">Voir tous les métiers de A à Z</a>
        </p>
        <UnsureDoor questions={home.guidedQuestions} />
      </div>
      <div className="space-y-14">
        {home.domains.length > 0 && (
          <section aria-labelledby="par-domaine">
            <h2 id="par-domaine" className="mb-4 text-h2">
              Par domaine
            </h2>
            <DomainMosaic domains={home.domains} />
            <Door href="/domaines" label="Tous les domaines, avec leurs sous-domaines" />
          </section>
        )}
        {home.interests.length > 0 && (
          <section aria-labelledby="par-gout">
            <h2 id="par-gout" className="mb-4 text-h2">
              Par ce que vous aimez
            </h2>
            <InterestSentences interests={home.interests} />
            <Door href="/interets" label="Tous les centres d’intérêt, par famille" />
          </section>
        )}
        {home.levels.length > 0 && (
          <section aria-labelledby="par-niveau">
            <h2 id="par-niveau" className="mb-1 text-h2">
              Par niveau d’études
            </h2>
            <p className="mb-4 max-w-reading text-soft">
              Le niveau minimum donné par la fiche, des études les plus longues aux plus courtes.
            </p>
            <LevelLadder levels={home.levels} />
            <Door href="/niveaux" label="Ce que veut dire chaque niveau" />
            <Door href="/statuts" label="Ce que veut dire chaque statut" />
          </section>
        )}
        <section aria-labelledby="en-verite">
          <h2 id="en-verite" className="mb-4 text-h2">
            Ce que valent ces fiches
          </h2>
          <HonestFigures figures={home.figures} />
          <p className="mt-2 text-small">
            <a href="/qualite">Voir tout ce que les vérifications ont trouvé</a>
          </p>
        </section>
      </div>
    </div>
  );
}

/** The page behind a part of the home page: everything, explained. */
function Door({ href, label }: { href: string; label: string }) {
  return (
    <p className="mt-2 text-small">
      <a href={href} className="inline-flex min-h-9 items-center">
        {label}
      </a>
    </p>
  );
}
