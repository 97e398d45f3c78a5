import type { Facet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import { catalogueHref, type JobFilter } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { type PaySpread, spreadPay } from '@/lib/pay/spread-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { type CrowdScale, choosePerRow, type PayCrowdData, toPayCrowd } from '@/lib/views/shared/pay-crowd';

/** A level or a domain with the starting pay of its jobs. */
export interface GroupRow {
  key: string;
  label: string;
  /** Its jobs in the catalogue. */
  href: string;
  /** Slug of the domain, for the colour; null for a level. */
  domain: string | null;
  /** Null where none of its jobs gives an amount. */
  crowd: PayCrowdData | null;
  /** Said where there is no crowd: "12 métiers, aucun montant mensuel". */
  counts: string;
}

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
  rows: readonly GroupRow[];
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
    'D’abord les domaines où l’on débute le moins souvent au SMIC ou un peu au-dessus. Un métier de deux domaines compte dans chacun.',
};

interface SpreadFacet {
  facet: Facet;
  spread: PaySpread | null;
}

/** Prepares the starting pay of each level and of each domain, on one scale; a grouping that the sheets do not know is left out. */
export function toGroups(catalogue: Catalogue, scale: CrowdScale, today: string): PayGroup[] {
  const { level: levels, domain: domains } = buildFacets(catalogue);
  const references = payReferencesOf(catalogue, today);
  const spread = (facets: readonly Facet[]): SpreadFacet[] =>
    facets.map((facet) => ({ facet, spread: spreadPay(facet.jobs, references, catalogue) }));
  return [
    { grouping: byLevel, facets: spread(levels) },
    { grouping: byDomain, facets: spread(domains).sort((a, b) => shareNearSmic(a) - shareNearSmic(b)) },
  ]
    .filter(({ facets }) => facets.some((one) => one.spread))
    .map(({ grouping, facets }) => {
      // Dots of one size, so that crowds can be compared.
      const perRow = choosePerRow(
        facets.flatMap((one) => one.spread ?? []),
        scale,
      );
      const { id, title, intro, filter } = grouping;
      return {
        id,
        title,
        intro,
        rows: facets.map(({ facet, spread: found }) => ({
          key: facet.slug,
          label: capitalizeFirst(facet.label),
          href: catalogueHref({}, { [filter]: facet.slug }),
          domain: filter === 'domaine' ? facet.slug : null,
          crowd: found && toPayCrowd(found, { scale, filter: { [filter]: facet.slug }, perRow }),
          counts: `${formatCount(facet.count, 'métier', 'métiers')}, aucun montant mensuel`,
        })),
        cross: toCrossTable(catalogue, grouping, facets),
      };
    });
}

/** From 0 to 1 for those that give amounts, more where none does. */
function shareNearSmic({ spread }: SpreadFacet): number {
  const [first] = spread?.columns ?? [];
  return spread && first ? (first.certain + first.uncertain) / (spread.jobs - spread.silent) : 2;
}

function toCrossTable(
  catalogue: Catalogue,
  { filter, heading, title }: Grouping,
  facets: readonly SpreadFacet[],
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
