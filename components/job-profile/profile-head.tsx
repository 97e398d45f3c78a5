import { Breadcrumb } from '@/components/ui/breadcrumb';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';

/** The name, one sentence and where the job belongs, on a band in the tint of its domain. */
export function ProfileHead({ profile: { job, crumbs, lead } }: { profile: JobProfileData }) {
  return (
    <header className="band">
      <div className="page band-body">
        <Breadcrumb crumbs={crumbs} className="band-crumbs" />
        <h1 className={sizeOf(job.name.feminine, job.name.masculine)}>
          <GenderedForms name={job.name} inline={false} />
        </h1>
        <p id="presentation" className="band-lead">
          {lead}
        </p>
      </div>
    </header>
  );
}

/** Long names are set smaller, so that the facts stay on the first screen of a phone. In characters of both forms. */
function sizeOf(feminine: string, masculine: string): string {
  const length = feminine === masculine ? feminine.length : feminine.length + masculine.length;
  if (length > 110) return 'band-name band-name-longest';
  return length > 60 ? 'band-name band-name-long' : 'band-name';
}
