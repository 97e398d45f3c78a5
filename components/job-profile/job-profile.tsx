import { PageInChapters } from '@/components/profile/page-in-chapters';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import { PartBody } from './part-body';

/** The page of a job. */
export function JobProfile({ profile }: { profile: JobProfileData }) {
  return <PageInChapters page={profile} name={<GenderedForms name={profile.job.name} />} Body={PartBody} />;
}
