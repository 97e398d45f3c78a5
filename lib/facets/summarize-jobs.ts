import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, Level } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';

export interface JobsSummary {
  count: number;
  /** Jobs whose sheet gives a beginner's pay as an amount. */
  withPay: number;
  /** Lowest and highest minimum level on the scale; null where no sheet gives one. */
  lowest: Level | null;
  highest: Level | null;
  /** Jobs whose sheet gives no minimum level. */
  withoutLevel: number;
}

/** Counts what the sheets of a group of jobs say, and how far apart their minimum levels are. */
export function summarizeJobs(jobs: readonly JobSheet[]): JobsSummary {
  const levels = jobs
    .flatMap(({ minimumLevel }) => (minimumLevel && isOnScale(minimumLevel) ? [minimumLevel] : []))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    count: jobs.length,
    withPay: jobs.filter(({ salaries }) => salaries.some(({ kind, stage }) => kind !== 'text' && stage === 'beginner'))
      .length,
    lowest: levels[0] ?? null,
    highest: levels.at(-1) ?? null,
    withoutLevel: jobs.filter(({ minimumLevel }) => minimumLevel === null).length,
  };
}

function isOnScale({ slug, rank }: Level): boolean {
  return rank !== null && !findLevel(slug)?.offScale;
}

/**
 * Says a summary in one or two French sentences.
 * @param withLevels false on a page whose jobs all have the same level
 * @returns "24 métiers, dont 20 avec un salaire de début en euros. Niveau minimum : de CAP ou équivalent à bac + 5."
 */
export function describeSummary(summary: JobsSummary, { withLevels = true }: { withLevels?: boolean } = {}): string {
  const sentences = [`${formatCount(summary.count, 'métier', 'métiers')}${describePay(summary)}.`];
  const { lowest, highest } = summary;
  if (withLevels && lowest && highest) {
    const [from, to] = [formatLevel(lowest.label), formatLevel(highest.label)];
    sentences.push(`Niveau minimum : ${lowest.slug === highest.slug ? from : `de « ${from} » à « ${to} »`}.`);
  }
  return sentences.join(' ');
}

function describePay({ count, withPay }: JobsSummary): string {
  const amount = 'salaire de début est donné en euros';
  if (withPay === 0) return ' ; aucune fiche ne donne le salaire de début en euros';
  if (count === 1) return `, dont le ${amount}`;
  if (withPay === count) return `, dont le ${amount}`;
  return `, dont ${formatNumber(withPay)} avec un salaire de début en euros`;
}
