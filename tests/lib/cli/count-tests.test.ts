import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addCounts, countTests } from '@/lib/cli/count-tests.mjs';

function aReport(content: unknown): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('adds the tests of vitest and of Playwright', () => {
  const unit = aReport({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 });
  const journeys = aReport({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } });
  expect(addCounts([countTests(unit), countTests(journeys)])).toEqual({ passed: 46, failed: 3, skipped: 5 });
});

it('counts nothing for a report that was never written', () => {
  expect(countTests('no-such-report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
