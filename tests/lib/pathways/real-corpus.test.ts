import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { buildRouteMap } from '@/lib/pathways/build-entry-map';
import { layOutLadder } from '@/lib/pathways/lay-out-ladder';
import { listTrainingSteps } from '@/lib/pathways/list-training-steps';
import { findTrainingStart } from '@/lib/pathways/training-start';
import { toRoutesPart } from '@/lib/views/job-profile/ways-to-enter';

const folder = resolve('../shared/onisep');
const isThere = existsSync(`${folder}/metiers`);

describe.skipIf(!isThere)('routes of the real sheets (skipped where ../shared is absent)', () => {
  const catalogue = isThere ? loadCatalogue(readContentFiles(folder), '2026-11-22') : null;
  const jobs = catalogue?.jobs ?? [];
  const maps = catalogue ? jobs.map((job) => ({ job, map: buildRouteMap(job, catalogue) })) : [];

  it('hold every recommended training once', () => {
    for (const { job, map } of maps) {
      const placed = map.startingPoints.flatMap(({ routes }) => routes.flatMap(({ trainings }) => trainings));
      expect(placed, job.id).toHaveLength(job.trainings.length);
    }
  });

  it('hold every statement of the sheets under its own starting point', () => {
    for (const { job, map } of maps) {
      const shown = map.startingPoints.flatMap(({ from, statements }) => statements.map(({ text }) => [from, text]));
      const stated = job.studyDurations.map(({ startsAfter, text }) => [startsAfter ?? 'unknown', text]);
      expect(shown.sort(), job.id).toEqual(stated.sort());
    }
  });

  it('answer a reader in 3e for nearly every job', () => {
    const answered = maps.filter(({ map }) => map.startingPoints.some(({ from }) => from === '3e'));
    expect(answered.length / maps.length).toBeGreaterThan(0.95);
  });

  it('climb upwards only, on lanes where nothing overlaps', () => {
    for (const { job, map } of maps) {
      const ladder = layOutLadder(map);
      for (const climb of ladder?.climbs ?? []) {
        expect(climb.start, job.id).toBeLessThan(climb.end);
        const beside = ladder?.climbs.filter((other) => other !== climb && other.lane === climb.lane) ?? [];
        expect(
          beside.every((other) => other.end <= climb.start || other.start >= climb.end),
          job.id,
        ).toBe(true);
      }
    }
  });

  it('know where more than four trainings in five begin', () => {
    const trainings = catalogue?.trainings ?? [];
    const known = trainings.filter((training) => findTrainingStart(training) !== null);
    expect(known.length / trainings.length).toBeGreaterThan(0.8);
  });

  it('link only to trainings and anchors that exist', () => {
    if (!catalogue) return;
    for (const job of jobs) {
      const { points, otherWays } = toRoutesPart(catalogue, job);
      for (const { href } of points.flatMap(({ lines }) => lines)) {
        if (href !== '#formations')
          expect(catalogue.findTraining(href?.replace('/formations/', '') ?? ''), job.id).toBeDefined();
      }
      const anchors = job.sections.map(({ anchor }) => `#${anchor}`);
      for (const { href } of otherWays.flatMap(({ sentences }) => sentences)) expect(anchors, job.id).toContain(href);
    }
  });

  it('never take a training for its own step', () => {
    if (!catalogue) return;
    for (const training of catalogue.trainings) {
      const { before, after } = listTrainingSteps(catalogue, training);
      expect(
        [...before, ...after].some((step) => step.training === training),
        training.id,
      ).toBe(false);
    }
  });
});
