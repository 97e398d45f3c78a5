import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { SiteFrame } from '@/components/site/site-frame';
import { JobsByLetter } from '@/components/site-map/jobs-by-letter';
import { LinkColumns } from '@/components/site-map/link-columns';
import { MarginSection } from '@/components/trust/margin-section';
import { TrustPage } from '@/components/trust/trust-page';
import { LetterIndex } from '@/components/ui/letter-index';
import { readCatalogue } from '@/lib/content';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { formatCount } from '@/lib/text/format-count';
import { toSiteMap } from '@/lib/views/site-map/site-map';

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Plan du site',
      description:
        'Toutes les pages de Métiers en clair : les métiers de A à Z, les domaines, les niveaux, les centres d’intérêt et les formations.',
      path: '/plan-du-site',
    }),
  );
}

export default async function SiteMapPage() {
  const catalogue = await readCatalogue();
  const { main, facets, letters, trainingLetters, about } = toSiteMap(catalogue);
  return (
    <SiteFrame collection={catalogue.collection}>
      <TrustPage title="Plan du site" lead="Toutes les pages, sur une seule. Les métiers y sont rangés de A à Z.">
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
        {catalogue.trainings.length > 0 && (
          <MarginSection id="formations" title="Formations">
            <p className="mb-2 max-w-reading">
              {formatCount(catalogue.trainings.length, 'formation décrite, rangée', 'formations décrites, rangées')} de
              A à Z dans <a href="/formations">la liste des formations</a>.
            </p>
            <LetterIndex label="Lettres des formations" letters={trainingLetters} />
          </MarginSection>
        )}
        <MarginSection id="a-propos" title="À propos du site">
          <LinkColumns links={about} />
        </MarginSection>
      </TrustPage>
    </SiteFrame>
  );
}
