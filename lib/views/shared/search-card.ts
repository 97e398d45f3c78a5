import { type CardTarget, kindOf, pathOfCard } from '@/lib/search/cards/search-card';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { type FacetMarkData, toMark } from '@/lib/views/facet-page/facet-page';

/** What a query names, as a card over its results: "Sans diplôme, 1 métier". */
export interface SearchCardData {
  /** The sign of a training is that of its kind. */
  mark: FacetMarkData | { kind: 'training' };
  /** Slug of the domain, for the colour; null where the thing has none. */
  domain: string | null;
  label: string;
  href: string;
  /** "54 métiers", "formation pour 3 métiers" */
  detail: string;
}

/** A card as /api/recherche gives it. */
export interface CardAnswer {
  kind: ReturnType<typeof kindOf>;
  label: string;
  /** From the root of the site. */
  path: string;
}

/** Prepares a card for the page. */
export function toSearchCard(target: CardTarget): SearchCardData {
  const { label, path } = toCardAnswer(target);
  if (target.kind === 'training') {
    const { jobCount } = target;
    const detail = jobCount > 0 ? `formation pour ${formatCount(jobCount, 'métier', 'métiers')}` : 'formation';
    return { mark: { kind: 'training' }, domain: null, label, href: path, detail };
  }
  const mark = toMark(target.page);
  const domain = mark.kind === 'domain' ? mark.slug : null;
  return { mark, domain, label, href: path, detail: formatCount(target.page.facet.count, 'métier', 'métiers') };
}

/** Prepares a card for a program. */
export function toCardAnswer(target: CardTarget): CardAnswer {
  const label = target.kind === 'training' ? target.training.label : target.page.facet.label;
  return { kind: kindOf(target), label: capitalizeFirst(label), path: pathOfCard(target) };
}
