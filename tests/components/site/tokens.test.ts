import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOMAIN_FAMILIES, findDomainFamily } from '@/lib/facets/domain-families';
import { keysOf } from '@/lib/model/record-of';

const css = readFileSync('components/site/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const domains = Object.values(DOMAIN_FAMILIES).flat();
type Theme = 'light' | 'dark';
type Rgb = [number, number, number];

describe('colours of a domain', () => {
  const cases = (['light', 'dark'] as const).flatMap((theme) =>
    [...domains, null].map((domain) => ({ theme, domain, colour: (name: string) => readColour(theme, domain, name) })),
  );

  it.each(cases)('$theme, $domain: text is read on paper and on the tint', ({ colour }) => {
    expect(contrast(colour('--accent'), colour('--paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--accent'), colour('--tint'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--ink'), colour('--tint'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('--soft'), colour('--tint'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--ink'), colour('--tint-strong'))).toBeGreaterThanOrEqual(7);
  });

  const pairs = domains.flatMap((one, index) => domains.slice(index + 1).map((other) => [one, other] as const));
  it.each(['light', 'dark'] as const)('%s: no two domains look alike, whatever one sees of colours', (theme) => {
    const alike = keysOf(VISIONS).flatMap((vision) => {
      const tintOf = (domain: string) => toOklab(see(vision, readColour(theme, domain, '--tint')));
      return pairs
        .filter(([one, other]) => read(theme, one)['--ground'] === read(theme, other)['--ground'])
        .filter(([one, other]) => Math.hypot(...subtract(tintOf(one), tintOf(other))) < 0.02)
        .map((pair) => `${vision}: ${pair.join(', ')}`);
    });
    expect(alike).toEqual([]);
  });
});

describe('families', () => {
  it.each(domains)('%s wears the ground of its family and the shade of its place in it', (domain) => {
    const family = findDomainFamily(domain);
    const members: readonly string[] = family ? DOMAIN_FAMILIES[family] : [];
    const shades = members.map((member) => Number(read('light', member)['--shade']));
    expect(shades).toEqual([...new Set(shades)].sort((a, b) => a - b));
    const sharing = domains.filter((other) => read('light', other)['--ground'] === read('light', domain)['--ground']);
    expect(sharing).toEqual(members);
  });

  it('has hues far apart', () => {
    const hues = Object.values(DOMAIN_FAMILIES).map((members) =>
      members.map((member) => Number(read('light', member)['--hue'])),
    );
    for (const [index, family] of hues.entries())
      for (const other of hues.slice(index + 1))
        for (const a of family)
          for (const b of other) expect(180 - Math.abs(180 - Math.abs(a - b))).toBeGreaterThan(35);
  });
});

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS = {
  trichromacy: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
} as const;

/** The custom properties in force on an element of the domain, or on the page where it is null. */
function read(theme: Theme, domain: string | null): Record<string, string> {
  const screen = css.slice(0, css.indexOf('@media (forced-colors'));
  const rules = screen.matchAll(/(@media[^{]+\{)|(?<selector>[^{}@]+)\{(?<body>[^{}]*)\}|(?<end>\})/g);
  const selectors = new Set([':root', ...(domain ? ['[data-domaine]', `[data-domaine="${domain}"]`] : [])]);
  const found: Record<string, string> = {};
  let isDark = false;
  for (const { 0: text, groups } of rules) {
    if (text.startsWith('@media')) isDark = true;
    else if (groups?.end) isDark = false;
    else if ((!isDark || theme === 'dark') && groups?.selector?.split(',').some((one) => selectors.has(one.trim())))
      for (const [, name = '', value = ''] of (groups.body ?? '').matchAll(/(--[\w-]+):\s*((?:"[^"]*"|[^;"])+);/g))
        found[name] = value;
  }
  return found;
}

/** A colour of the tokens in linear RGB, brought into sRGB as browsers do. */
function readColour(theme: Theme, domain: string | null, name: string): Rgb {
  const tokens = read(theme, domain);
  const resolve = (text: string): string => text.replace(/var\((--[\w-]+)\)/g, (_, key) => resolve(tokens[key] ?? ''));
  const plain = resolve(tokens[name] ?? '').replace(/calc\(([\d.]+)(?: - ([\d.]+))? \* ([\d.]+)\)/g, (_, a, b, c) =>
    String(b === undefined ? a * c : a - b * c),
  );
  const [, l, c, h] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(plain)?.map(Number) ?? [];
  if (l === undefined || c === undefined || h === undefined) throw new Error(`${name} is no plain colour: ${plain}`);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const cone = multiply(
    [1, 0.3963377774, 0.2158037573, 1, -0.1055613458, -0.0638541728, 1, -0.0894841775, -1.291485548],
    [l, a, b],
  );
  const cubes = cone.map((value) => value ** 3) as Rgb;
  return clip(
    multiply(
      [
        4.0767416621, -3.3077115913, 0.2309699292, -1.2684380046, 2.6097574011, -0.3413193965, -0.0041960863,
        -0.7034186147, 1.707614701,
      ],
      cubes,
    ),
  );
}

function see(vision: keyof typeof VISIONS, colour: Rgb): Rgb {
  return clip(multiply(VISIONS[vision], colour));
}

function toOklab(colour: Rgb): Rgb {
  const cone = multiply(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
      0.6299787005,
    ],
    colour,
  );
  return multiply(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
      -0.808675766,
    ],
    cone.map(Math.cbrt) as Rgb,
  );
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [one, other]
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
    .sort((a, b) => a - b);
  return light / dark;
}

function multiply(m: readonly number[], [x, y, z]: Rgb): Rgb {
  const row = (start: number) => (m[start] ?? 0) * x + (m[start + 1] ?? 0) * y + (m[start + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}

function clip([r, g, b]: Rgb): Rgb {
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  return [inside(r), inside(g), inside(b)];
}

function subtract([a, b, c]: Rgb, [x, y, z]: Rgb): Rgb {
  return [a - x, b - y, c - z];
}
