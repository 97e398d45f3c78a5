import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { catalogueHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { listTicks } from '@/lib/pay/pay-scale';
import { type PaySummary, QUARTILES_FROM, summarizePay } from '@/lib/pay/summarize-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import { toCataloguePay } from '@/lib/views/salaries/catalogue-pay';
import { type GroupRow, type GroupTableProps, toGroupRow } from '@/lib/views/salaries/pay-group-row';
import type { BandRow } from '@/lib/views/salaries/salaries';
import { toFilter, wordingOf } from './facet-wording';

export interface PayPictureData {
  /** The jobs of the page beside larger groups, on one scale. */
  table: GroupTableProps;
  /** Numbers behind the drawing, each leading to its jobs. */
  bands: readonly BandRow[];
  /** How to read the drawing, and where its amounts come from. */
  notes: readonly string[];
}

/**
 * Prepares how the starting pay of a page's jobs is distributed, beside that of its domain and of all the sheets, on the scale of /salaires.
 * @param today YYYY-MM-DD, the day of the SMIC
 * @returns null where no sheet of the catalogue gives an amount
 */
export function toPayPicture(catalogue: Catalogue, facetPage: FacetPage, today: string): PayPictureData | null {
  const all = toCataloguePay(catalogue, today);
  if (!all) return null;
  const references = payReferencesOf(catalogue, today);
  const { facet, parent } = facetPage;
  const here = summarizePay(facet.jobs, references);
  const toRow = (key: string, label: string, href: string, summary: PaySummary): GroupRow =>
    toGroupRow({ key, label, href, domain: null }, summary, all.scale);
  return {
    table: {
      heading: 'Métiers',
      caption: 'Salaire au début, comparé à celui de toutes les fiches',
      rows: [
        toRow('ici', wordingOf(facetPage).here, catalogueHref(toFilter(facetPage)), here),
        ...(parent
          ? [toRow('domaine', 'Tout le domaine', `/domaines/${parent.slug}`, summarizePay(parent.jobs, references))]
          : []),
        toRow('toutes', 'Toutes les fiches', '/salaires', all.summary),
      ],
      landmarks: all.landmarks,
      ticks: listTicks(all.scale),
    },
    bands: listBands(catalogue, facetPage),
    notes: listNotes(catalogue, here, today),
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

function listNotes(
  { collection, smic }: Catalogue,
  { amounts, assumed, estimated }: PaySummary,
  today: string,
): string[] {
  const step = smicAt(smic, today);
  const notes = [
    'Chaque fiche compte une fois, par le premier montant donné pour un début de carrière. D’une fourchette, on garde le bas. Montants en brut, par mois, à temps plein.',
    amounts.length < QUARTILES_FROM
      ? 'Un rond par montant. Barre : la moitié des montants ; trait épais : celui du milieu ; trait fin : du plus bas au plus haut.'
      : 'Barre : la moitié des montants. Trait épais : celui du milieu. Trait fin : du plus bas au plus haut.',
    assumed > 0 &&
      `Ici, ${formatCount(assumed, 'montant ne dit pas s’il est brut ou net : il est pris tel quel.', 'montants ne disent pas s’ils sont bruts ou nets : ils sont pris tels quels.')}`,
    estimated > 0 &&
      `Ici, ${formatCount(estimated, 'montant est donné en net : son brut est une estimation.', 'montants sont donnés en net : leur brut est une estimation.')}`,
    [
      collection.date
        ? `Montants des fiches « ${collection.name} », ${formatDate(collection.date)}.`
        : `Montants des fiches « ${collection.name} », sans date connue.`,
      step && `SMIC en vigueur depuis le ${formatDate(step.from)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ];
  return notes.filter((note) => typeof note === 'string');
}
