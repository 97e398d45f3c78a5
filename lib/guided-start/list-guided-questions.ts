import type { Facet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { PLACES } from '@/lib/guided-start/workplace/place-cues';
import { PLACE_NAMES } from '@/lib/guided-start/workplace/place-names';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { QUESTIONS, type QuestionKey } from './questions';
import { SITUATIONS } from './situations';
import { compareWithLimit, STUDY_LIMITS } from './study-limits';

export interface GuidedOption {
  slug: string;
  /** In the sheets' words, or ours; without typography. */
  label: string;
  /** Jobs that it suits; for studies, those within the limit or whose level is not on the scale; for situations, all. */
  jobs: ReadonlySet<JobSheet>;
}

export interface GuidedQuestion {
  key: QuestionKey;
  options: readonly GuidedOption[];
}

/**
 * Lists the questions and the filters that this catalogue allows, with their choices: only values that a sheet carries, and nothing that would
 * leave a single choice. Made once per catalogue.
 */
export const listGuidedQuestions = oncePerCatalogue((catalogue: Catalogue): readonly GuidedQuestion[] => {
  const options = toOptions(catalogue);
  return QUESTIONS.map((key) => ({ key, options: options[key] })).filter(({ options }) => options.length > 1);
});

function toOptions(catalogue: Catalogue): Record<QuestionKey, GuidedOption[]> {
  const { interest: interests, domain: domains, status: statuses, payBand: bands } = buildFacets(catalogue);
  const workplaces = listWorkplaces(catalogue);
  const studies = listStudyOptions(catalogue);
  const all = new Set(catalogue.jobs);
  return {
    // It only says from where studies are counted.
    situation: studies.length > 1 ? SITUATIONS.map(({ slug, label }) => ({ slug, label, jobs: all })) : [],
    interets: interests.map(toOption),
    etudes: studies,
    lieu: PLACES.map((place) => ({
      ...PLACE_NAMES[place],
      jobs: new Set(
        catalogue.jobs.filter((job) => workplaces.get(job)?.some((workplace) => workplace.place === place)),
      ),
    })).filter(({ jobs }) => jobs.size > 0),
    domaine: domains.map(toOption),
    statut: statuses.map(toOption),
    salaire: bands.map(toOption),
  };
}

function toOption({ slug, label, jobs }: Facet): GuidedOption {
  return { slug, label, jobs: new Set(jobs) };
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
    jobs: new Set(jobs.filter((job) => compareWithLimit(job, limit) !== 'beyond')),
  }));
}
