import { preparePage } from '@/app/respond/prepare-page';
import { renderMissingPage } from '@/app/respond/render-missing-page';
import { TrainingProfile } from '@/components/training/training-profile';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { trainingJsonLd } from '@/lib/seo/training-json-ld';
import { trainingMetadata } from '@/lib/seo/training-metadata';
import { nameTrainingPreview } from '@/lib/views/preview/list-previews';
import { toTrainingProfile } from '@/lib/views/training-profile/training-profile';

interface TrainingPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { trainings } = await readCatalogue();
  return trainings.map(({ slug }) => ({ slug }));
}

export default async function TrainingPage({ params }: TrainingPageProps) {
  const catalogue = await readCatalogue();
  const { slug } = await params;
  const training = catalogue.findTraining(slug);
  if (!training) return renderMissingPage(`/formations/${slug}`);
  return preparePage({
    catalogue,
    metadata: trainingMetadata(training, catalogue),
    preview: nameTrainingPreview(training),
    children: (
      <>
        <TrainingProfile profile={toTrainingProfile(catalogue, training)} />
        <JsonLd json={serializeJsonLd(trainingJsonLd(training, catalogue))} />
      </>
    ),
  });
}
