import { DOMAIN_FAMILIES, type DomainFamily, findDomainFamily } from '@/lib/facets/domain-families';

/** What a picture paints with, as `#rrggbb`: its renderer knows no oklch(). */
export interface Colours {
  accent: string;
  tint: string;
  tintStrong: string;
}

export const PAPER = '#fcfaf5';
export const INK = '#211b16';
export const SOFT = '#5c544d';
export const RULE = '#d9d3c9';

type Tone = readonly [hue: number, shade: number];

/**
 * Hue and shade of the members of each family, in its order: `--hue` and `--shade` of tokens.css.
 * @internal exported for its test, which holds both to each other
 */
export const TONES: Readonly<Record<DomainFamily, readonly Tone[]>> = {
  land: [
    [130, 0],
    [152, 2],
  ],
  care: [
    [200, 0],
    [190, 1],
    [208, 2],
  ],
  make: [
    [78, 0],
    [88, 1],
    [66, 2],
  ],
  'law-money': [
    [258, 0],
    [248, 1],
    [264, 2],
    [254, 3],
  ],
  'words-arts': [
    [4, 0],
    [352, 1],
    [10, 2],
    [358, 3],
  ],
  'science-machines': [
    [308, 0],
    [302, 1],
    [314, 2],
    [304, 3],
  ],
};
const SITE_TONE: Tone = [34, 0];

/**
 * The colours of a domain on paper, as its pages wear them by day.
 * @param domain slug; null, or a domain that no family has: the colours of the site
 */
export function coloursOf(domain: string | null): Colours {
  const family = domain && findDomainFamily(domain);
  const members: readonly string[] = family ? DOMAIN_FAMILIES[family] : [];
  const [hue, shade] = (family && TONES[family][members.indexOf(domain)]) || SITE_TONE;
  return {
    accent: family ? toHex(0.42, 0.115, hue) : toHex(0.46, 0.135, hue),
    tint: toHex(0.935 - shade * 0.03, 0.055, hue),
    tintStrong: toHex(0.845 - shade * 0.03, 0.095, hue),
  };
}

/** OKLCH to sRGB (Ottosson 2020); what is out of gamut is clipped, as browsers do for so little. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

function toByte(channel: number): number {
  const clipped = Math.min(Math.max(channel, 0), 1);
  return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055));
}
