import { describe, expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import type { Climb } from '@/lib/pathways/entry-map';
import { layOutLadder, MOST_LANES } from '@/lib/pathways/lay-out-ladder';

function climb(from: Climb['from'], to: Climb['to'], fields: Partial<Climb> = {}): Climb {
  return { from, to, years: 1, basis: 'training-sheet', marks: [], count: 1, ...fields };
}

describe('layOutLadder', () => {
  it('draws nothing with fewer than two climbs', () => {
    expect(layOutLadder({ climbs: [climb('3e', 'cap')], minimum: null })).toBeNull();
  });

  it('puts the climbs that follow each other on one lane, and the others beside', () => {
    const ladder = layOutLadder({
      climbs: [climb('3e', 'cap'), climb('3e', 'bac'), climb('cap', 'bac')],
      minimum: null,
    });
    expect(ladder?.lanes).toBe(2);
    const laneOf = (from: string, to: string) =>
      ladder?.climbs.find((placed) => placed.from === from && placed.to === to)?.lane;
    expect(laneOf('3e', 'cap')).toBe(laneOf('cap', 'bac'));
    expect(laneOf('3e', 'bac')).not.toBe(laneOf('3e', 'cap'));
  });

  it('has the rungs that it needs, lowest first, with the minimum level', () => {
    const ladder = layOutLadder({
      climbs: [climb('bac', 'bac-2'), climb('bac', 'bac-5')],
      minimum: readLevel('bac + 3'),
    });
    expect(ladder?.rungs.map(({ slug }) => slug)).toEqual(['bac', 'bac-2', 'bac-3', 'bac-5']);
    expect(ladder?.minimum).toBe(2);
  });

  it.each(['autre formation', 'permis mer'])('has no rung for a minimum off the scale: %s', (label) => {
    const ladder = layOutLadder({ climbs: [climb('3e', 'cap'), climb('3e', 'bac')], minimum: readLevel(label) });
    expect(ladder).toMatchObject({ minimum: null });
    expect(ladder?.rungs).toHaveLength(3);
  });

  it('never overlaps two climbs of a lane, and leaves out the least telling when there are too many', () => {
    const ends = ['bac-1', 'bac-2', 'bac-3', 'bac-4', 'bac-5', 'bac-6'] as const;
    const climbs = ends.map((to, index) => climb('bac', to, { count: 10 - index }));
    const ladder = layOutLadder({
      climbs: [...climbs, climb('bac', 'bac-8', { basis: 'job-sheet', count: 0 })],
      minimum: null,
    });
    expect(ladder).toMatchObject({ lanes: MOST_LANES, left: 3 });
    expect(ladder?.climbs.map(({ to }) => to)).toContain('bac-8');
    expect(new Set(ladder?.climbs.map(({ lane }) => lane)).size).toBe(ladder?.climbs.length);
  });
});
