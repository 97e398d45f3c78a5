import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { FACETS } from '@/lib/facets/registry';
import { describeSummary, summarizeJobs } from '@/lib/facets/summarize-jobs';
import type { Training } from '@/lib/model/training/training';
import { withoutFormerName, withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { PAGES } from '@/lib/site/pages';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { toMark } from '@/lib/views/facet-page/facet-page';
import { toTitle } from '@/lib/views/facet-page/facet-wording';
import type { PreviewData } from './preview';

/** Makes the picture of the home page, which all pages wear that have none of their own. */
export function toHomePreview(): PreviewData {
  return {
    domain: null,
    drawing: { kind: 'site' },
    eyebrow: 'Fiches métiers en français',
    title: 'Quel métier pour moi ?',
    body: {
      kind: 'text',
      text: 'Le travail, les études, le salaire et la suite, avec la source et la date de chaque chiffre.',
    },
    source: null,
  };
}

/** Makes the picture of the page of a domain, an interest, a level or a status; a sub-domain wears that of its domain. */
export function toFacetPreview(page: FacetPage): PreviewData {
  const mark = toMark(page);
  return {
    domain: mark.kind === 'domain' ? mark.slug : null,
    drawing: { kind: 'sign', mark },
    eyebrow: capitalizeFirst(FACETS[page.kind].noun.one),
    title: toTitle(page),
    body: {
      kind: 'text',
      text: describeSummary(summarizeJobs(page.facet.jobs), { withLevels: page.kind !== 'level' }),
    },
    source: null,
  };
}

/**
 * Makes the picture that trainings of one type share.
 * @param type as training sheets write it; null for those that name none
 */
export function toTrainingTypePreview(type: Training['type']): PreviewData {
  return {
    domain: null,
    drawing: { kind: 'sign', mark: { kind: 'training' } },
    eyebrow: type ? 'Fiche formation' : PAGES['/formations'].label,
    title: type ? capitalizeFirst(withoutFormerName(withoutRepeatedAcronym(type))) : 'Fiche formation',
    body: {
      kind: 'text',
      text: 'Ce qu’on y apprend, comment y entrer, combien de temps ça dure, à quels métiers ça mène.',
    },
    source: null,
  };
}
