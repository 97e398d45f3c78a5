import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { InterestIndex } from '@/components/facet-page/interest-index';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { facetIndexJsonLd } from '@/lib/seo/facet-seo';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { formatCount } from '@/lib/text/format-count';
import { listOtherFacetLinks, toInterestGroups } from '@/lib/views/facet-page/facet-index';
import { INDEX_WORDINGS } from '@/lib/views/facet-page/facet-wording';

const path = FACET_ADDRESSES.interest.folder;
const crumbs = [{ label: 'Accueil', href: '/' }, { label: INDEX_WORDINGS.interest.title }];

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Métiers par centre d’intérêt',
      description:
        'Partir de ce que vous aimez : bouger, soigner, compter, créer… Chaque goût mène à ses métiers, avec le salaire au début et le niveau d’études.',
      path,
    }),
  );
}

export default async function InterestsPage() {
  const catalogue = await readCatalogue();
  const groups = toInterestGroups(catalogue);
  const interests = groups.flatMap((group) => group.interests);
  const count = interests.length;
  return (
    <StaticMarkup>
      <SiteFrame collection={catalogue.collection}>
        <JsonLd
          json={facetIndexJsonLd(
            crumbs,
            'Les métiers par centre d’intérêt',
            interests.map(({ slug, label }) => ({ label, path: `${path}/${slug}` })),
          )}
        />
        <InterestIndex
          crumbs={crumbs}
          lead={
            count > 0
              ? `${formatCount(count, 'phrase, telle que les fiches l’écrivent', 'phrases, telles que les fiches les écrivent')}. Lisez-les à voix haute et gardez celles qui vous ressemblent. Un goût n’oblige à rien.`
              : 'Les fiches de cette collection ne citent pas de centre d’intérêt.'
          }
          groups={groups}
          others={listOtherFacetLinks(catalogue, 'interest')}
        />
      </SiteFrame>
    </StaticMarkup>
  );
}
