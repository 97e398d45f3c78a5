import type { Facet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import { catalogueHref, type JobFilter } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { PayReferences } from '@/lib/pay/pay-references';
import { listTicks, type PayScale } from '@/lib/pay/pay-scale';
import { type PaySummary, summarizePay } from '@/lib/pay/summarize-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { NamedLandmark } from './catalogue-pay';
import { type GroupRow, type GroupTableProps, toGroupRow } from './pay-group-row';

/** How many sheets of each group stand in each band. */
export interface CrossTableData {
  /** "Niveau minimum" */
  heading: string;
  caption: string;
  bands: readonly string[];
  rows: readonly {
    key: string;
    label: string;
    cells: readonly { key: string; count: number; href: string | null }[];
  }[];
}

export interface PayGroup {
  id: string;
  title: string;
  intro: string;
  table: GroupTableProps;
  cross: CrossTableData;
}

interface Grouping {
  filter: Extract<JobFilter, 'niveau' | 'domaine'>;
  id: string;
  title: string;
  heading: string;
  intro: string;
}

const byLevel: Grouping = {
  filter: 'niveau',
  id: 'par-niveau',
  title: 'Par niveau d’études',
  heading: 'Niveau minimum',
  intro: 'Le niveau minimum que demande la fiche, du plus court au plus long.',
};
const byDomain: Grouping = {
  filter: 'domaine',
  id: 'par-domaine',
  title: 'Par domaine',
  heading: 'Domaine',
  intro:
    'Du montant du milieu le plus haut au plus bas, puis les domaines de moins de huit montants. Un métier de deux domaines compte dans chacun.',
};

interface SummedFacet {
  facet: Facet;
  summary: PaySummary;
}

/** Prepares the starting pay of each level and of each domain, on one scale; a grouping that the sheets do not know is left out. */
export function toGroups(
  catalogue: Catalogue,
  scale: PayScale,
  landmarks: readonly NamedLandmark[],
  references: PayReferences,
): PayGroup[] {
  const { level: levels, domain: domains } = buildFacets(catalogue);
  const sum = (facets: readonly Facet[]) =>
    facets.map((facet) => ({ facet, summary: summarizePay(facet.jobs, references) }));
  const medianOf = ({ summary }: SummedFacet) => summary.quartiles?.median ?? 0;
  const sortedDomains = sum(domains).sort((a, b) => medianOf(b) - medianOf(a));
  return [
    { grouping: byLevel, facets: sum(levels) },
    { grouping: byDomain, facets: sortedDomains },
  ]
    .filter(({ facets }) => facets.some(({ summary }) => summary.amounts.length > 0))
    .map(({ grouping, facets }) => ({
      id: grouping.id,
      title: grouping.title,
      intro: grouping.intro,
      table: {
        heading: grouping.heading,
        caption: `Salaire au début, ${grouping.title.toLowerCase()}`,
        rows: facets.map((facet) => toRow(grouping, facet, scale)),
        landmarks,
        ticks: listTicks(scale),
      },
      cross: toCrossTable(catalogue, grouping, facets),
    }));
}

function toRow({ filter }: Grouping, { facet, summary }: SummedFacet, scale: PayScale): GroupRow {
  const domain = filter === 'domaine' ? facet.slug : null;
  const href = catalogueHref({}, { [filter]: facet.slug });
  return toGroupRow({ key: facet.slug, label: capitalizeFirst(facet.label), href, domain }, summary, scale);
}

function toCrossTable(
  catalogue: Catalogue,
  { filter, heading, title }: Grouping,
  facets: SummedFacet[],
): CrossTableData {
  const { payBand: payBands } = buildFacets(catalogue);
  const members = payBands.map(({ jobs }) => new Set(jobs));
  return {
    heading,
    caption: `Nombre de fiches de chaque tranche, ${title.toLowerCase()}`,
    bands: payBands.map(({ label }) => capitalizeFirst(label)),
    rows: facets.map(({ facet }) => ({
      key: facet.slug,
      label: capitalizeFirst(facet.label),
      cells: payBands.map((band, index) => {
        const count = facet.jobs.filter((job) => members[index]?.has(job)).length;
        const href = count > 0 ? catalogueHref({}, { [filter]: facet.slug, salaire: band.slug }) : null;
        return { key: band.slug, count, href };
      }),
    })),
  };
}
