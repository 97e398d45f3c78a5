import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { buildEntryMap } from '@/lib/pathways/build-entry-map';
import { listTrainingSteps } from '@/lib/pathways/list-training-steps';
import { listWays } from '@/lib/pathways/list-ways';
import { findTrainingStart } from '@/lib/pathways/training-start';
import { toStudyTimeline } from '@/lib/views/job-profile/study-timeline';
import { toRoutesPart } from '@/lib/views/job-profile/ways-to-enter';
import { NoteBook } from '@/lib/views/shared/notes';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const folder = REAL_SHEETS;
const isThere = existsSync(`${folder}/metiers`);

describe.skipIf(!isThere)('routes of the real sheets (skipped where they are absent)', () => {
  const catalogue = isThere ? loadCatalogue(readContentFiles(folder), '2026-11-22') : null;
  const jobs = catalogue?.jobs ?? [];
  const maps = catalogue ? jobs.map((job) => ({ job, map: buildEntryMap(job, catalogue) })) : [];

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

  it('draw ways that go on without a gap, inside the columns, and end at the minimum level or above', () => {
    for (const { job, map } of maps) {
      for (const way of listWays(map, job)) {
        const last = way.steps.at(-1);
        const end = findLevel(last?.to ?? '')?.rank ?? null;
        expect(
          way.steps.every(({ years }) => Number.isInteger(years) && years > 0),
          job.id,
        ).toBe(true);
        if (end !== null) expect(end, job.id).toBeGreaterThanOrEqual(job.minimumLevel?.rank ?? 0);
      }
      const timeline = toStudyTimeline(map, job, new NoteBook());
      for (const { bars } of timeline?.rows ?? []) {
        let next = 2;
        for (const { column, span } of bars) {
          expect(column, job.id).toBe(next);
          next = column + span;
        }
        expect(next - 1, job.id).toBeLessThanOrEqual(timeline?.columns.length ?? 0);
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
      const { points, otherWays, timeline } = toRoutesPart(catalogue, job, new NoteBook());
      const lines = points.flatMap(({ trainings }) => (trainings ? [...trainings.shown, ...trainings.folded] : []));
      const bars = timeline?.rows.flatMap((row) => row.bars) ?? [];
      for (const { href } of [...lines, ...bars])
        if (href !== null) expect(catalogue.findTraining(href.replace('/formations/', '')), job.id).toBeDefined();
      const anchors = job.sections.map(({ anchor }) => `#${anchor}`);
      for (const { href } of otherWays?.groups.flatMap(({ sentences }) => sentences) ?? [])
        expect(anchors, job.id).toContain(href);
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
