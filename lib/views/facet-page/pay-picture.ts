import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { describeColumns, type PaySpread, spreadPay } from '@/lib/pay/spread-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatDate } from '@/lib/text/format-date';
import type { BandRow } from '@/lib/views/salaries/salaries';
import { type PayCrowdData, toCrowdScale, toPayCrowd } from '@/lib/views/shared/pay-crowd';
import { toFilter } from './facet-wording';

export interface PayPictureData {
  crowd: PayCrowdData;
  /** Numbers behind the drawing, each leading to its jobs. */
  bands: readonly BandRow[];
  /** How to read the drawing, and where its amounts come from. */
  notes: readonly string[];
}

/**
 * Prepares how the starting pay of a page's jobs spreads, on the scale of /salaires.
 * @param today YYYY-MM-DD, the day of the SMIC
 * @returns null where none of the jobs gives an amount
 */
export function toPayPicture(catalogue: Catalogue, facetPage: FacetPage, today: string): PayPictureData | null {
  const references = payReferencesOf(catalogue, today);
  const all = spreadPay(catalogue.jobs, references, catalogue);
  const spread = spreadPay(facetPage.facet.jobs, references, catalogue);
  if (!all || !spread) return null;
  return {
    crowd: toPayCrowd(spread, { scale: toCrowdScale(all), filter: toFilter(facetPage) }),
    bands: listBands(catalogue, facetPage),
    notes: listNotes(catalogue, spread),
  };
}

function listBands(catalogue: Catalogue, facetPage: FacetPage): PayPictureData['bands'] {
  const members = new Set(facetPage.facet.jobs);
  return buildFacets(catalogue)
    .payBand.map(({ slug, label, jobs }) => ({
      key: slug,
      label: capitalizeFirst(label),
      count: jobs.filter((job) => members.has(job)).length,
      href: catalogueHref({ ...toFilter(facetPage), salaire: slug }),
      note: null,
    }))
    .filter(({ count }) => count > 0);
}

function listNotes({ collection: { name, date } }: Catalogue, spread: PaySpread): string[] {
  return [
    describeColumns(spread),
    'Chaque fiche compte une fois, par le premier montant donné pour un début de carrière. D’une fourchette, on garde le bas. Montants ramenés à un mois, en brut ; ce que chacun suppose (temps plein, sans primes) est dit sur sa fiche.',
    `Montants des fiches « ${name} », ${date ? formatDate(date) : 'sans date connue'}. SMIC en vigueur depuis le ${formatDate(spread.smic.from)}.`,
  ];
}
