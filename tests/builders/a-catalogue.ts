import type { Catalogue, Collection } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { EverydayWord } from '@/lib/model/reference/everyday-words';
import type { FacetText } from '@/lib/model/reference/facet-texts';
import type { GlossaryTerm } from '@/lib/model/reference/glossary';
import type { OfficialTerm } from '@/lib/model/reference/official-terms';
import type { RomeAppellation } from '@/lib/model/reference/rome-appellations';
import type { SmicStep } from '@/lib/model/reference/smic';
import type { WageYear } from '@/lib/model/reference/wages';
import type { Training } from '@/lib/model/training/training';

interface CatalogueParts {
  jobs?: JobSheet[];
  trainings?: Training[];
  smic?: SmicStep[];
  wages?: WageYear[];
  glossary?: GlossaryTerm[];
  officialTerms?: OfficialTerm[];
  everydayWords?: EverydayWord[];
  romeAppellations?: RomeAppellation[];
  facetTexts?: FacetText[];
  collection?: Partial<Collection>;
}

/** Three steps of the SMIC, the last in force since 1 June 2026. */
export const SMIC_STEPS: SmicStep[] = [
  { from: '2024-11-01', hourly: 11.88, monthly: 1801.8, text: 'décret', url: null },
  { from: '2026-01-01', hourly: 12.02, monthly: 1823.03, text: 'décret', url: null },
  { from: '2026-06-01', hourly: 12.31, monthly: 1867.02, text: 'arrêté', url: null },
];

/** Two years of wages: only the first gives a gross mean. */
export const WAGES: WageYear[] = [
  {
    year: 2023,
    meanNet: 2735,
    medianNet: 2183,
    firstDecileNet: 1512,
    lastDecileNet: 4302,
    meanGross: 3613,
    scope: 'Salariés du privé',
    source: 'Insee Première n° 2020',
    url: null,
  },
  {
    year: 2024,
    meanNet: 2733,
    medianNet: 2190,
    firstDecileNet: 1492,
    lastDecileNet: 4334,
    meanGross: null,
    scope: 'Salariés du privé',
    source: 'Insee Première n° 2079',
    url: null,
  },
];

/** A catalogue of the given records, with the look-ups that the real one has. */
export function aCatalogue({
  jobs = [],
  trainings = [],
  smic = SMIC_STEPS,
  wages = WAGES,
  glossary = [],
  officialTerms = [],
  everydayWords = [],
  romeAppellations = [],
  facetTexts = [],
  collection,
}: CatalogueParts = {}): Catalogue {
  return {
    collection: {
      name: "Fiches d'essai",
      publisher: null,
      date: null,
      licence: null,
      credit: null,
      url: null,
      notice: null,
      ...collection,
    },
    jobs: [...jobs].sort((a, b) => a.name.masculine.localeCompare(b.name.masculine, 'fr')),
    trainings: [...trainings].sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    diagnostics: [],
    smic,
    wages,
    glossary,
    officialTerms,
    everydayWords,
    romeAppellations,
    facetTexts,
    findJob: (key) => jobs.find((job) => job.id === key || job.slug === key),
    findJobByFormerSlug: (slug) => jobs.find((job) => job.formerSlugs.includes(slug)),
    findTraining: (key) => trainings.find((training) => training.id === key || training.slug === key),
    listJobsOfTraining: (training) =>
      jobs.filter(
        (job) =>
          job.trainings.some(({ id }) => id === training.id) || training.associatedJobs.some(({ id }) => id === job.id),
      ),
  };
}
