import { ContentsNav } from '@/components/job-profile/contents-nav';
import { Provenance } from '@/components/job-profile/provenance';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { DomainMark } from '@/components/ui/domain-mark';
import { MissingFacts } from '@/components/ui/missing-facts';
import { SafeProse } from '@/components/ui/safe-prose';
import { SectionHeading } from '@/components/ui/section-heading';
import type { TrainingProfileData } from '@/lib/views/training-profile/training-profile';
import { TrainingFacts } from './training-facts';
import { TrainingJobs } from './training-jobs';
import { TrainingList } from './training-list';
import { TrainingStepList } from './training-steps';

/** Below this number of parts a list of contents is noise. */
const contentsFrom = 5;

export function TrainingProfile({ profile }: { profile: TrainingProfileData }) {
  const withContents = profile.contents.length >= contentsFrom;
  return (
    <article className="page pt-5">
      <Breadcrumb crumbs={profile.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <p className="small-caps flex items-center gap-2 font-bold text-accent">
          <DomainMark domain={null} />
          Formation
        </p>
        <h1 className={`mt-3 max-w-[60rem] ${profile.title.length > longTitle ? 'text-h2 sm:text-figure' : 'text-h1'}`}>
          {profile.title}
        </h1>
        {profile.acronym && (
          <p className="mt-2 text-lead text-soft">
            Sigle{'\u00a0'}: {profile.acronym}
          </p>
        )}
      </div>
      <TrainingFacts facts={profile.facts} link={profile.link} words={profile.words} />
      <div
        className={`mt-8 grid gap-x-12 gap-y-8 print:block ${withContents ? 'lg:grid-cols-[14rem_minmax(0,1fr)]' : ''}`}
      >
        {withContents && <ContentsNav entries={profile.contents} />}
        <div className="min-w-0 space-y-12 print:space-y-6">
          {profile.sections.map(({ anchor, title, html }) => (
            <section key={anchor} id={anchor} aria-labelledby={`${anchor}-titre`}>
              <SectionHeading anchor={anchor} title={title} />
              <SafeProse html={html} />
            </section>
          ))}
          {profile.jobs && <TrainingJobs jobs={profile.jobs} />}
          {profile.after.length > 0 && (
            <TrainingStepList
              anchor="ensuite"
              title="Les formations qui suivent"
              note="Celles que des fiches de ce site nomment en toutes lettres. Un diplôme nommé sans option y est avec toutes les siennes. Il peut y en avoir d’autres."
              rows={profile.after}
            />
          )}
          {profile.higher.length > 0 && (
            <TrainingStepList
              anchor="plus-haut"
              title="Plus haut, vers les mêmes métiers"
              note="Rapprochement calculé : un diplôme de niveau supérieur, pour au moins un métier en commun. La fiche ne les nomme pas en toutes lettres, et chaque formation a ses conditions d’accès."
              rows={profile.higher}
            />
          )}
          {profile.before.length > 0 && (
            <TrainingStepList
              anchor="d-ou-l-on-vient"
              title="Les formations d’où l’on vient"
              note="Celles que des fiches nomment en toutes lettres ; un diplôme nommé sans option y est avec toutes les siennes. La partie « Accès » dit qui d’autre peut entrer."
              rows={profile.before}
            />
          )}
          {profile.sisters.length > 0 && (
            <section id="autres-formations" aria-labelledby="autres-formations-titre">
              <SectionHeading anchor="autres-formations" title="Du même niveau, vers les mêmes métiers" />
              <TrainingList rows={profile.sisters} />
            </section>
          )}
          {profile.missing.length > 0 && <MissingFacts facts={profile.missing} />}
          <Provenance {...profile.provenance} />
        </div>
      </div>
    </article>
  );
}

/** Names of diplomas longer than this, in characters, are set smaller. */
const longTitle = 90;
