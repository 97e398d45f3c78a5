import type { DomainFacet } from '@/lib/facets/facet';
import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { groupByLetter, toLetterAnchor } from '@/lib/listing/letters';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';

export interface GroupOfJobs {
  anchor: string;
  title: string;
  /** The page of the group; null where it has none of its own. */
  href: string | null;
  rows: readonly JobRowData[];
}

export interface JobGroups {
  /** `parts`: sub-domains; `letters`: a long list; `whole`: one group, whose title is not shown. */
  kind: 'parts' | 'letters' | 'whole';
  groups: readonly GroupOfJobs[];
}

/** From this number of jobs on, a list without parts is cut at its letters. */
const lettersFrom = 40;
/** From this number of rows on, the line of presentation is left out: 585 rows with it weigh 65 kB, and a phone scrolls for ever. */
const shortRowsFrom = 120;

/** Prepares the jobs of a page: by sub-domain for a domain that has some, by letter for a long list, else in one piece. */
export function toJobGroups(catalogue: Catalogue, facetPage: FacetPage): JobGroups {
  const { kind, groups } = divideJobs(catalogue, facetPage);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count < shortRowsFrom) return { kind, groups };
  return {
    kind,
    groups: groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, line: '' })) })),
  };
}

function divideJobs(catalogue: Catalogue, { kind, facet }: FacetPage): JobGroups {
  const domain = kind === 'domain' ? buildFacets(catalogue).domain.find(({ slug }) => slug === facet.slug) : undefined;
  if (domain && domain.subdomains.length > 0) {
    return { kind: 'parts', groups: groupBySubdomain(catalogue, domain) };
  }
  if (facet.count < lettersFrom) {
    return { kind: 'whole', groups: [toGroup(catalogue, 'metiers', 'Métiers', facet.jobs)] };
  }
  const letters = groupByLetter(facet.jobs, ({ name }) => name.masculine);
  return {
    kind: 'letters',
    groups: letters.map(({ letter, items }) => toGroup(catalogue, toLetterAnchor(letter), letter, items)),
  };
}

/** A job that belongs to several sub-domains stands in each. */
function groupBySubdomain(catalogue: Catalogue, { slug: domain, jobs, subdomains }: DomainFacet): GroupOfJobs[] {
  const sorted = new Set(subdomains.flatMap((subdomain) => subdomain.jobs));
  const others = jobs.filter((job) => !sorted.has(job));
  return [
    ...subdomains.map(({ slug, label, jobs: members }) => ({
      ...toGroup(catalogue, slug, capitalizeFirst(label), members),
      href: `${FACET_ADDRESSES.subdomain.folder}/${domain}/${slug}`,
    })),
    ...(others.length > 0 ? [toGroup(catalogue, 'autres-metiers', 'Autres métiers du domaine', others)] : []),
  ];
}

function toGroup(catalogue: Catalogue, anchor: string, title: string, jobs: readonly JobSheet[]): GroupOfJobs {
  return { anchor, title, href: null, rows: jobs.map((job) => toJobRow(catalogue, job)) };
}
