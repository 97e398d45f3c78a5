import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { Salaries } from '@/components/salaries/salaries';
import { SiteFrame } from '@/components/site/site-frame';
import { TrustPage } from '@/components/trust/trust-page';
import { readCatalogue } from '@/lib/content';
import { pageMetadata } from '@/lib/seo/page-metadata';
import { toSalaries } from '@/lib/views/salaries/salaries';

export function generateMetadata(): Metadata {
  return toNextMetadata(
    pageMetadata({
      title: 'Salaires au début de carrière',
      description:
        'Ce que les fiches disent du salaire de début : par tranche, par niveau d’études et par domaine, comparé au SMIC et à la médiane de l’INSEE.',
      path: '/salaires',
    }),
  );
}

export default async function SalariesPage() {
  const catalogue = await readCatalogue();
  const salaries = toSalaries(catalogue, new Date().toISOString().slice(0, 10));
  return (
    <SiteFrame collection={catalogue.collection}>
      <TrustPage title="Salaires au début de carrière" lead={salaries.lead}>
        <Salaries salaries={salaries} />
      </TrustPage>
    </SiteFrame>
  );
}
