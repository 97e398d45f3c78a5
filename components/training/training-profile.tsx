import { EndBody } from '@/components/profile/end-body';
import { PageInChapters } from '@/components/profile/page-in-chapters';
import { SafeProse } from '@/components/ui/safe-prose';
import type { TrainingPart, TrainingProfileData } from '@/lib/views/training-profile/training-profile';
import { TrainingJobs } from './training-jobs';
import { TrainingLines } from './training-lines';
import { TrainingWay } from './training-way';

/** The page of a training. */
export function TrainingProfile({ profile }: { profile: TrainingProfileData }) {
  return <PageInChapters page={profile} name={profile.title} Body={PartBody} />;
}

/** The one switch on the kind of a part. */
function PartBody({ part }: { part: TrainingPart }) {
  switch (part.kind) {
    case 'prose':
      return <SafeProse html={part.html} />;
    case 'quotes':
      return part.sentences.map((sentence) => <p key={sentence}>« {sentence} »</p>);
    case 'schools':
      return (
        <p>
          <a href={part.url} className="inline-block py-2">
            Où la suivre : la page de l’Onisep liste les écoles
            <span aria-hidden="true">{'\u00a0↗'}</span>
          </a>
        </p>
      );
    case 'way':
      return <TrainingWay part={part} />;
    case 'jobs':
      return <TrainingJobs part={part} />;
    case 'trainings':
      return <TrainingLines part={part} />;
    case 'notes':
    case 'missing':
    case 'provenance':
    case 'cite':
    case 'embed':
      return <EndBody part={part} />;
    default:
      return part satisfies never;
  }
}
