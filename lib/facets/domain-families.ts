import { keysOf } from '@/lib/model/record-of';

/**
 * The domains in six families, each with its hue and ground pattern (components/site/tokens.css). Members stand from the lightest tint to the
 * darkest.
 */
export const DOMAIN_FAMILIES = {
  land: ['agriculture-animaux', 'environnement-energies-proprete'],
  care: ['sante-social-sport', 'hotellerie-restauration-tourisme', 'armee-securite'],
  make: [
    'construction-architecture-travaux-publics',
    'logistique-transport',
    'matieres-premieres-fabrication-industries',
  ],
  'law-money': [
    'economie-droit-politique',
    'banque-assurances-immobilier',
    'commerce-marketing-vente',
    'gestion-des-entreprises-comptabilite',
  ],
  'words-arts': [
    'arts-culture-artisanat',
    'information-communication-audiovisuel',
    'lettres-langues-enseignement',
    'histoire-geographie-psychologie-sociologie',
  ],
  'science-machines': ['sciences', 'informatique-internet', 'electricite-electronique-robotique', 'mecanique'],
} as const satisfies Record<string, readonly string[]>;

export type DomainFamily = keyof typeof DOMAIN_FAMILIES;

const familyOf: ReadonlyMap<string, DomainFamily> = new Map(
  keysOf(DOMAIN_FAMILIES).flatMap((family) => DOMAIN_FAMILIES[family].map((slug) => [slug, family] as const)),
);

/** Finds the family of a domain by its slug; null for a domain that the table does not know, which wears the colour of the site. */
export function findDomainFamily(slug: string): DomainFamily | null {
  return familyOf.get(slug) ?? null;
}
