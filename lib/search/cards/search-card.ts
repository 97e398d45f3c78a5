import type { FacetPage } from '@/lib/facets/list-facet-pages';
import type { Training } from '@/lib/model/training/training';

/** A thing that a query names, and that has a page of its own. */
export type CardTarget =
  | { kind: 'page'; page: FacetPage }
  /** `jobCount`: jobs of the collection that it prepares for. */
  | { kind: 'training'; training: Training; jobCount: number };

/** The kinds of cards: among things that the same words name, the first comes first. */
export const CARD_KINDS = ['level', 'interest', 'status', 'domain', 'subdomain', 'training'] as const;

/** The kind of a card, as /api/recherche gives it. */
export function kindOf(target: CardTarget): (typeof CARD_KINDS)[number] {
  return target.kind === 'page' ? target.page.kind : 'training';
}

/** From the root of the site; unique to the thing. */
export function pathOfCard(target: CardTarget): string {
  return target.kind === 'page' ? target.page.path : `/formations/${target.training.slug}`;
}
