import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { keysOf } from '@/lib/model/record-of';
import { findPayBand, NO_PAY, PAY_BANDS } from '@/lib/pay/pay-bands';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { findStartingEuros } from '@/lib/pay/starting-euros';
import { toSlug } from '@/lib/text/slug';
import type { Facet } from './facet';
import type { FacetKind } from './facet-addresses';

interface FacetDefinition {
  /** The French noun of a value, with the small words that sentences need. */
  noun: {
    one: string;
    many: string;
    /** "le niveau" */
    the: string;
    /** "un niveau" */
    a: string;
    /** "de niveau", after a negation */
    of: string;
  };
  /** The filter of /metiers, as the page names it. */
  filterTitle: string;
  /** What a job has of it, as its sheet says; empty where the sheet says nothing. */
  valuesOf: (job: JobSheet, scope: FacetScope) => readonly Pick<Facet, 'slug' | 'label'>[];
  /** Order of the values. */
  compare: (a: Facet, b: Facet) => number;
}

interface FacetScope {
  catalogue: Catalogue;
  /** Slug of the domain whose parts are read; null for all that is no part. */
  domain: string | null;
}

/** All that is told apart by kind of facet, but addresses and the wording of pages. */
export const FACETS: Readonly<Record<FacetKind, FacetDefinition>> = {
  domain: {
    noun: { one: 'domaine', many: 'domaines', the: 'le domaine', a: 'un domaine', of: 'de domaine' },
    filterTitle: 'Domaine',
    valuesOf: ({ domains }) => domains.map(({ domain }) => toValue(domain)),
    compare: byLabel,
  },
  subdomain: {
    noun: {
      one: 'sous-domaine',
      many: 'sous-domaines',
      the: 'le sous-domaine',
      a: 'un sous-domaine',
      of: 'de sous-domaine',
    },
    filterTitle: 'Sous-domaine',
    valuesOf: ({ domains }, scope) =>
      domains.flatMap(({ domain, subdomain }) =>
        subdomain && toSlug(domain) === scope.domain ? [toValue(subdomain)] : [],
      ),
    compare: byLabel,
  },
  level: {
    noun: { one: 'niveau', many: 'niveaux', the: 'le niveau', a: 'un niveau', of: 'de niveau' },
    filterTitle: 'Niveau exact',
    valuesOf: ({ minimumLevel }) =>
      minimumLevel ? [{ slug: minimumLevel.slug, label: formatLevel(minimumLevel.label) }] : [],
    compare: (a, b) => rankOf(a) - rankOf(b) || byLabel(a, b),
  },
  interest: {
    noun: {
      one: 'centre d’intérêt',
      many: 'centres d’intérêt',
      the: 'le centre d’intérêt',
      a: 'un centre d’intérêt',
      of: 'de centre d’intérêt',
    },
    filterTitle: 'Intérêt',
    valuesOf: ({ interests }) => interests.map((interest) => toValue(interest)),
    compare: byLabel,
  },
  status: {
    noun: { one: 'statut', many: 'statuts', the: 'le statut', a: 'un statut', of: 'de statut' },
    filterTitle: 'Statut',
    valuesOf: ({ employmentStatuses }) => employmentStatuses.map((status) => toValue(status, formatStatus(status))),
    // Most frequent first.
    compare: (a, b) => b.count - a.count || byLabel(a, b),
  },
  payBand: {
    noun: {
      one: 'tranche de salaire',
      many: 'tranches de salaire',
      the: 'la tranche de salaire',
      a: 'une tranche de salaire',
      of: 'de tranche de salaire',
    },
    filterTitle: 'Salaire au début',
    valuesOf: (job, { catalogue }) => {
      const pay = findStartingEuros(job, payReferencesOf(catalogue, catalogue.day));
      return [pay ? findPayBand(pay.euros) : NO_PAY];
    },
    // Lowest first; jobs without an amount at the end.
    compare: (a, b) => payBandSlugs.indexOf(a.slug) - payBandSlugs.indexOf(b.slug),
  },
};

/** In the order of the filters. */
export const FACET_KINDS: readonly FacetKind[] = keysOf(FACETS);

const payBandSlugs = [...PAY_BANDS, NO_PAY].map(({ slug }) => slug);

function toValue(wording: string, label = wording): Pick<Facet, 'slug' | 'label'> {
  return { slug: toSlug(wording), label };
}

/** Labels that are not on the scale of levels come last. */
function rankOf({ jobs: [first] }: Facet): number {
  return first?.minimumLevel?.rank ?? Number.MAX_SAFE_INTEGER;
}

function byLabel(a: Facet, b: Facet): number {
  return a.label.localeCompare(b.label, 'fr');
}
