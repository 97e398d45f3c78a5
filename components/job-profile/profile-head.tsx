import { Breadcrumb } from '@/components/ui/breadcrumb';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';

/** The name, one sentence and where the job belongs, on a band in the tint of its domain. */
export function ProfileHead({ profile: { job, nameSize, crumbs, lead } }: { profile: JobProfileData }) {
  return (
    <header className="band">
      <div className="page band-body">
        <Breadcrumb crumbs={crumbs} className="band-crumbs" />
        <h1 className={`band-name ${NAME_CLASSES[nameSize]}`}>
          <GenderedForms name={job.name} />
        </h1>
        <p id="presentation" className="band-lead">
          {lead}
        </p>
      </div>
    </header>
  );
}

const NAME_CLASSES = { short: '', long: 'band-name-long', longest: 'band-name-longest' } as const;
