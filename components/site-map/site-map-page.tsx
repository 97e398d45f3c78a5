import { JobsByLetter } from '@/components/site-map/jobs-by-letter';
import { LinkColumns } from '@/components/site-map/link-columns';
import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { LetterIndex } from '@/components/ui/letter-index';
import { formatCount } from '@/lib/text/format-count';
import type { SiteMapData } from '@/lib/views/site-map/site-map';

/** Every page of the site on one page. */
export function SiteMapPage({ siteMap }: { siteMap: SiteMapData }) {
  const { main, facets, letters, trainingCount, trainingLetters, about } = siteMap;
  const described = formatCount(trainingCount, 'formation décrite, rangée', 'formations décrites, rangées');
  return (
    <TrustPage path="/plan-du-site" lead="Toutes les pages, sur une seule. Les métiers y sont rangés de A à Z.">
      <MarginSection id="pages-principales" title="Pour commencer">
        <LinkColumns links={main} />
      </MarginSection>
      {facets.map(({ id, title, links }) => (
        <MarginSection key={id} id={id} title={title}>
          <LinkColumns links={links} />
        </MarginSection>
      ))}
      <MarginSection id="metiers" title="Métiers">
        <JobsByLetter groups={letters} />
      </MarginSection>
      {trainingCount > 0 && (
        <MarginSection id="formations" title="Formations">
          <p className="mb-2 max-w-reading">
            {described} de A à Z dans <a href="/formations">la liste des formations</a>.
          </p>
          <LetterIndex label="Lettres des formations" letters={trainingLetters} />
        </MarginSection>
      )}
      <MarginSection id="a-propos" title="À propos du site">
        <LinkColumns links={about} />
      </MarginSection>
    </TrustPage>
  );
}
