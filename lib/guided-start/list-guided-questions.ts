import type { Facet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { PLACES } from '@/lib/guided-start/workplace/place-cues';
import { PLACE_NAMES } from '@/lib/guided-start/workplace/place-names';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { QUESTIONS, type QuestionKey } from './questions';
import { compareWithLimit, STUDY_LIMITS } from './study-limits';

export interface GuidedOption {
  slug: string;
  /** In the sheets' words, or ours; without typography. */
  label: string;
  /** What it stands for; null where the label says it. */
  detail: string | null;
  /** Jobs that it suits; for studies, those within the limit or whose level is not on the scale. */
  jobs: ReadonlySet<JobSheet>;
}

export interface GuidedQuestion {
  key: QuestionKey;
  options: readonly GuidedOption[];
}

/**
 * Lists the questions that this catalogue allows, with their choices: only values that a sheet carries, and no question that would leave a
 * single choice. Made once per catalogue.
 */
export const listGuidedQuestions = oncePerCatalogue((catalogue: Catalogue): readonly GuidedQuestion[] => {
  const options = toOptions(catalogue);
  return QUESTIONS.map((key) => ({ key, options: options[key] })).filter(({ options }) => options.length > 1);
});

function toOptions(catalogue: Catalogue): Record<QuestionKey, GuidedOption[]> {
  const { interest: interests, domain: domains, status: statuses } = buildFacets(catalogue);
  const workplaces = listWorkplaces(catalogue);
  const subjects = listSubjects(catalogue);
  return {
    gouts: interests.filter(({ slug }) => subjects.has(slug)).map(toOption),
    faire: interests.filter(({ slug }) => !subjects.has(slug)).map(toOption),
    etudes: listStudyOptions(catalogue),
    lieu: PLACES.map((place) => ({
      ...PLACE_NAMES[place],
      jobs: new Set(
        catalogue.jobs.filter((job) => workplaces.get(job)?.some((workplace) => workplace.place === place)),
      ),
    })).filter(({ jobs }) => jobs.size > 0),
    domaine: domains.map(toOption),
    statut: statuses.map(toOption),
  };
}

/** Interests that attract rather than occupy, as entrees.yml groups them; one that it does not know is something one likes doing. */
function listSubjects({ facetTexts }: Catalogue): ReadonlySet<string> {
  const subjects = facetTexts.filter(({ kind, group }) => kind === 'interest' && group === 'subject');
  return new Set(subjects.map(({ slug }) => slug));
}

function toOption({ slug, label, jobs }: Facet): GuidedOption {
  return { slug, label, detail: null, jobs: new Set(jobs) };
}

/** A limit that lets in no more jobs than a lower one says nothing; neither does one that lets in none that it knows of. */
function listStudyOptions({ jobs }: Catalogue): GuidedOption[] {
  const limits = STUDY_LIMITS.filter((limit, position) => {
    const within = (other: (typeof STUDY_LIMITS)[number]) =>
      jobs.filter((job) => compareWithLimit(job, other) === 'within').length;
    const lower = STUDY_LIMITS[position - 1];
    return within(limit) > (lower ? within(lower) : 0) || limit.highest === null;
  });
  return limits.map((limit) => ({
    slug: limit.slug,
    label: limit.label,
    detail: limit.detail,
    jobs: new Set(jobs.filter((job) => compareWithLimit(job, limit) !== 'beyond')),
  }));
}
