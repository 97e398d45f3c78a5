import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { type FacetPage, listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { Training } from '@/lib/model/training/training';
import { toSlug } from '@/lib/text/slug';
import { toMark } from '@/lib/views/facet-page/facet-page';
import { toJobPreview } from './job-preview';
import { toFacetPreview, toHomePreview, toTrainingTypePreview } from './page-previews';
import type { PreviewData } from './preview';

/** Name of the picture of the home page, which all pages wear that have none of their own. */
export const HOME_PREVIEW = 'site/accueil';

/** Every picture that is made before it is asked for, by its name: "metiers/boulanger". */
export const listPreviews = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<string, () => PreviewData> => {
  const facetPages = listFacetPages(catalogue).filter(({ kind }) => kind !== 'subdomain');
  const types = new Set(catalogue.trainings.map(({ type }) => type));
  return new Map<string, () => PreviewData>([
    [HOME_PREVIEW, toHomePreview],
    ...catalogue.jobs.map((job) => [`metiers/${job.slug}`, () => toJobPreview(catalogue, job)] as const),
    ...facetPages.map((page) => [nameFacetPreview(page), () => toFacetPreview(page)] as const),
    ...[...types].map((type) => [nameTrainingPreview({ type }), () => toTrainingTypePreview(type)] as const),
  ]);
});

/** Names the picture of a facet page; a sub-domain wears that of its domain. */
export function nameFacetPreview(page: FacetPage): string {
  return `${FACET_ADDRESSES[page.kind].folder.slice(1)}/${toMark(page).slug}`;
}

/** Names the picture of a training: that of its type. */
export function nameTrainingPreview({ type }: Pick<Training, 'type'>): string {
  return `formations/${(type && toSlug(type)) || 'formation'}`;
}
