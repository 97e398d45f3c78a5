import type { Catalogue, CatalogueContent, Collection } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import { mapReferenceTables } from '@/lib/model/reference/registry';
import type { SmicStep } from '@/lib/model/reference/smic';
import type { WageYear } from '@/lib/model/reference/wages';

interface CatalogueParts extends Partial<Omit<CatalogueContent, 'collection'>> {
  collection?: Partial<Collection>;
}

function publishedNet(monthly: number) {
  return { monthly, source: 'fiche F2300', url: null };
}

/** Three steps of the SMIC, the last in force since 1 June 2026. */
export const SMIC_STEPS: SmicStep[] = [
  { from: '2024-11-01', hourly: 11.88, monthly: 1801.8, text: 'décret', url: null, net: publishedNet(1426.3) },
  { from: '2026-01-01', hourly: 12.02, monthly: 1823.03, text: 'décret', url: null, net: null },
  { from: '2026-06-01', hourly: 12.31, monthly: 1867.02, text: 'arrêté', url: null, net: publishedNet(1477.93) },
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

/** A catalogue of the given records, made as the real one is. Where nothing is said, the tables are empty but the SMIC and the wages. */
export function aCatalogue({ collection, ...parts }: CatalogueParts = {}): Catalogue {
  return createCatalogue({
    day: '2026-11-22',
    collection: {
      name: "Fiches d'essai",
      publisher: null,
      date: null,
      licence: null,
      credit: null,
      url: null,
      databases: [],
      notice: null,
      reportTo: null,
      ...collection,
    },
    jobs: [],
    trainings: [],
    diagnostics: [],
    ...mapReferenceTables(() => []),
    smic: SMIC_STEPS,
    wages: WAGES,
    ...parts,
  });
}
