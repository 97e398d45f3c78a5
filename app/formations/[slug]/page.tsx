import type { Metadata } from 'next';
import { toNextMetadata } from '@/app/respond/next-metadata';
import { renderMissingPage } from '@/app/respond/render-missing-page';
import { SiteFrame } from '@/components/site/site-frame';
import { StaticMarkup } from '@/components/site/static-markup';
import { TrainingProfile } from '@/components/training/training-profile';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { trainingJsonLd } from '@/lib/seo/training-json-ld';
import { trainingMetadata } from '@/lib/seo/training-metadata';
import { toTrainingProfile } from '@/lib/views/training-profile/training-profile';

interface TrainingPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { trainings } = await readCatalogue();
  return trainings.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: TrainingPageProps): Promise<Metadata> {
  const catalogue = await readCatalogue();
  const training = catalogue.findTraining((await params).slug);
  return training ? toNextMetadata(trainingMetadata(training, catalogue)) : {};
}

export default async function TrainingPage({ params }: TrainingPageProps) {
  const catalogue = await readCatalogue();
  const { slug } = await params;
  const training = catalogue.findTraining(slug);
  if (!training) return renderMissingPage(`/formations/${slug}`);
  return (
    <StaticMarkup>
      <SiteFrame collection={catalogue.collection}>
        <TrainingProfile profile={toTrainingProfile(catalogue, training)} />
        <JsonLd json={serializeJsonLd(trainingJsonLd(training, catalogue))} />
      </SiteFrame>
    </StaticMarkup>
  );
}
