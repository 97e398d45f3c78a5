import { coloursOf } from './domain-colours';

/** The class of what wears the colours of a domain in a picture. */
export function classOfDomain(domain: string | null): string {
  return `of-${domain ?? 'site'}`;
}

/** Rules for the emblems of a picture, as site.css has them by day; no ground pattern, which stands at the foot of the head. */
export function emblemStyles(domains: ReadonlySet<string | null>): string {
  return [
    '.emblem-place,.emblem-floor{fill:none;stroke-width:2.5}.emblem-place{stroke-opacity:.5;stroke-linejoin:round}.emblem-ground{display:none}',
    ...[...domains].map((domain) => {
      const { accent, tintStrong } = coloursOf(domain);
      const scope = `.${classOfDomain(domain)}`;
      return `${scope} .emblem{fill:${accent}}${scope} .emblem-steps{fill:${tintStrong}}${scope} .emblem-place,${scope} .emblem-floor{stroke:${accent}}`;
    }),
  ].join('');
}
