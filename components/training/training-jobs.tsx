import { MoreFold } from '@/components/profile/more-fold';
import { GenderedForms } from '@/components/ui/gendered-name';
import type { JobLine, TrainingJobsPart } from '@/lib/views/training-profile/training-lists';

/** The jobs to which a training leads: with their pages, then by name alone. */
export function TrainingJobs({ part: { shown, folded, foldedCount, plain } }: { part: TrainingJobsPart }) {
  return (
    <>
      {shown.length > 0 && <JobLines lines={shown} />}
      {folded.length > 0 && (
        <MoreFold count={foldedCount}>
          <JobLines lines={folded} />
        </MoreFold>
      )}
      {plain && (
        <div className={shown.length > 0 ? 'mt-4' : ''}>
          <h3>{plain.title}</h3>
          <Labels labels={plain.shown} />
          {plain.folded.length > 0 && (
            <MoreFold count={plain.foldedCount}>
              <Labels labels={plain.folded} />
            </MoreFold>
          )}
        </div>
      )}
    </>
  );
}

function JobLines({ lines }: { lines: readonly JobLine[] }) {
  return (
    <ul>
      {lines.map(({ slug, name, domain, tags, because }) => (
        <li key={slug} data-domaine={domain ?? undefined} className="after-line keep">
          <a href={`/metiers/${slug}`} className="font-bold">
            <GenderedForms name={name} />
          </a>
          {tags.length > 0 && <span className="after-changes">{tags.join(' · ')}</span>}
          {because && <span className="after-because">{because}</span>}
        </li>
      ))}
    </ul>
  );
}

function Labels({ labels }: { labels: readonly string[] }) {
  return (
    <ul className="gap-x-8 sm:columns-2">
      {labels.map((label) => (
        <li key={label} className="break-inside-avoid py-0.5">
          {label}
        </li>
      ))}
    </ul>
  );
}
