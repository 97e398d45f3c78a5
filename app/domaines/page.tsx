import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/next-metadata';
import { SiteFrame } from '@/components/site/site-frame';
import { WaysIn } from '@/components/ways-in/ways-in';
import { readCatalogue } from '@/lib/content';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { frenchTypography } from '@/lib/format/french-typography';
import { buildFacets, type Facet } from '@/lib/relations/facets';
import { orderLadder } from '@/lib/relations/order-ladder';
import { pageMetadata } from '@/lib/seo/page-metadata';

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Métiers par domaine, niveau et centre d’intérêt',
      description:
        'Trois façons d’entrer dans les métiers : le domaine, le niveau d’études minimum, et ce que vous aimez faire.',
      path: '/domaines',
    }),
  );
}

const toEntry = ({ slug, label, count }: Facet) => ({ slug, label: capitalizeFirst(frenchTypography(label)), count });

export default async function DomainsPage() {
  const catalogue = await readCatalogue();
  const { domains, levels, interests } = buildFacets(catalogue);
  return (
    <SiteFrame collection={catalogue.collection}>
      <WaysIn
        crumbs={[{ label: 'Accueil', href: '/' }, { label: 'Domaines, niveaux, centres d’intérêt' }]}
        domains={domains.map((domain) => ({ ...toEntry(domain), subdomains: domain.subdomains.map(toEntry) }))}
        levels={orderLadder(levels).map(toEntry)}
        interests={interests.map(toEntry)}
        withoutDomain={catalogue.jobs.filter((job) => job.domains.length === 0).length}
      />
    </SiteFrame>
  );
}
