import { describe, expect, it } from 'vitest';
import { buildFacets } from '@/lib/facets/facets';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const level = (label: string, slug: string, rank: number | null) => ({ label, slug, rank });
const catalogue = aCatalogue({
  jobs: [
    aJobSheet({
      id: 'MET.1',
      domains: [
        { domain: 'agriculture, forêt', subdomain: 'forêt' },
        { domain: 'agriculture, forêt', subdomain: 'agriculture' },
      ],
      minimumLevel: level('bac + 5', 'bac-5', 10),
      interests: ["j'aime organiser, gérer"],
      employmentStatuses: ['salarié', 'artisan'],
    }),
    aJobSheet({
      id: 'MET.2',
      name: { masculine: 'fleuriste' },
      domains: [{ domain: 'agriculture, forêt', subdomain: null }],
      minimumLevel: level('CAP ou équivalent', 'cap', 3),
      interests: ["j'aime organiser, gérer", 'œuvrer dehors'],
      employmentStatuses: ['salarié'],
    }),
    aJobSheet({
      id: 'MET.3',
      name: { masculine: 'guide' },
      minimumLevel: level('diplôme maison', 'diplome-maison', null),
    }),
  ],
});
const facets = buildFacets(catalogue);

describe('buildFacets', () => {
  it('groups by domain, each job once, with the sub-domains', () => {
    expect(facets.domain).toHaveLength(1);
    expect(facets.domain[0]).toMatchObject({ slug: 'agriculture-foret', label: 'agriculture, forêt', count: 2 });
    expect(facets.domain[0]?.subdomains.map(({ slug, count }) => [slug, count])).toEqual([
      ['agriculture', 1],
      ['foret', 1],
    ]);
  });

  it('sorts levels by rank, what is off the scale last', () => {
    expect(facets.level.map(({ slug }) => slug)).toEqual(['cap', 'bac-5', 'diplome-maison']);
    expect(facets.level.map(({ label }) => label)).toEqual([
      'CAP ou équivalent',
      'bac\u00a0+\u00a05',
      'diplôme maison',
    ]);
  });

  it('makes ASCII slugs of interests', () => {
    expect(facets.interest.map(({ slug, count }) => [slug, count])).toEqual([
      ['j-aime-organiser-gerer', 2],
      ['oeuvrer-dehors', 1],
    ]);
  });

  it('puts the most frequent status first, in both genders', () => {
    expect(facets.status.map(({ slug, label }) => [slug, label])).toEqual([
      ['salarie', 'salariée ou salarié'],
      ['artisan', 'artisane ou artisan'],
    ]);
  });

  it('is made once for a catalogue, and empty for an empty one', () => {
    expect(buildFacets(catalogue)).toBe(facets);
    expect(buildFacets(aCatalogue())).toEqual({ domain: [], interest: [], level: [], status: [], payBand: [] });
  });
});
