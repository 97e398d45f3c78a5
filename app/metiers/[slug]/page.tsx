import { preparePage } from '@/app/respond/prepare-page';
import { renderMissingPage } from '@/app/respond/render-missing-page';
import { JobProfile } from '@/components/job-profile/job-profile';
import { JsonLd } from '@/components/ui/json-ld';
import { readCatalogue } from '@/lib/content';
import { jobJsonLd } from '@/lib/seo/job-json-ld';
import { jobMetadata } from '@/lib/seo/job-metadata';
import { serializeJsonLd } from '@/lib/seo/json-ld';
import { toJobProfile } from '@/lib/views/job-profile/job-profile';

interface JobPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { jobs } = await readCatalogue();
  return jobs.map(({ slug }) => ({ slug }));
}

export default async function JobPage({ params }: JobPageProps) {
  const catalogue = await readCatalogue();
  const { slug } = await params;
  const job = catalogue.findJob(slug);
  if (!job) return renderMissingPage(`/metiers/${slug}`);
  return preparePage({
    catalogue,
    metadata: jobMetadata(job, catalogue),
    preview: `metiers/${slug}`,
    children: (
      <>
        <JsonLd json={serializeJsonLd(jobJsonLd(job, catalogue))} />
        <JobProfile profile={toJobProfile(catalogue, job, new Date().toISOString().slice(0, 10))} />
      </>
    ),
  });
}
