import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, scratchFolder } from '../paths';
import { measureCommand } from '../process/measure-command';

export interface LighthouseResult {
  /** 0 to 100, by category. */
  scores: { performance: number; accessibility: number; 'best-practices': number; seo: number };
  /** Milliseconds. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** Titles of audits that cost points. */
  failed: string[];
}

interface LighthouseReport {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

/** A cheap phone on a bad network: 300 ms, 700 kbit/s, a processor six times slower. */
const slowProfile = [
  '--throttling.rttMs=300',
  '--throttling.throughputKbps=700',
  '--throttling.cpuSlowdownMultiplier=6',
];

/**
 * Runs Lighthouse once with its mobile profile (simulated slow 4G, processor four times slower), or with the slow one.
 * @param chrome absolute path of the browser
 */
export async function runLighthouse(url: string, chrome: string, isSlow: boolean): Promise<LighthouseResult> {
  const output = path.join(scratchFolder, 'lighthouse.json');
  const flags = ['--quiet', '--output=json', `--output-path=${output}`, '--chrome-flags=--headless=new --no-sandbox'];
  await measureCommand({
    program: path.join(projectRoot, 'node_modules/.bin/lighthouse'),
    args: [url, ...flags, ...(isSlow ? slowProfile : [])],
    folder: scratchFolder,
    environment: { CHROME_PATH: chrome },
    log: path.join(scratchFolder, 'lighthouse.log'),
  });
  const { categories, audits } = JSON.parse(readFileSync(output, 'utf8')) as LighthouseReport;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    failed: weighty
      .map(({ id }) => audits[id])
      .filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 0.9)
      .map((audit) => audit?.title ?? ''),
  };
}
