import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevelStanding } from '@/lib/pathways/level-standing';
import { countYearsAfter3e } from '@/lib/pathways/study-years';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { quoteJob } from './quote-job';

const MOST_QUESTIONS = 3;

/**
 * Makes three questions to discuss, out of what the sheets say: a taste that two jobs share, levels far apart, statuses that differ, what a sheet
 * does not say; then questions that hold for any job. The same list gives the same questions.
 */
export function listQuestions(jobs: readonly JobSheet[]): string[] {
  if (jobs.length === 0) return [];
  return [askSharedInterest(jobs), askLevels(jobs), askStatuses(jobs), askMissing(jobs), ...ANY_JOB]
    .filter((question) => question !== null)
    .slice(0, MOST_QUESTIONS);
}

const ANY_JOB = [
  'Qu’est-ce qui vous a surpris dans ces pages ? Qu’imaginiez-vous avant ?',
  'À qui poseriez-vous une question sur un de ces métiers, et laquelle ?',
  'Qu’est-ce qui vous plairait dans une journée de ce travail, et qu’est-ce qui vous pèserait ?',
];

function askSharedInterest(jobs: readonly JobSheet[]): string | null {
  for (const [index, job] of jobs.entries()) {
    for (const interest of job.interests) {
      const other = jobs.slice(index + 1).find(({ interests }) => interests.includes(interest));
      if (other)
        return `« ${interest} » : les fiches le disent de ${quoteJob(job)} et de ${quoteJob(other)}. À quoi le voit-on dans le travail de chaque métier ?`;
    }
  }
  return null;
}

/** The shortest and the longest studies, where three years at least lie between them. */
function askLevels(jobs: readonly JobSheet[]): string | null {
  const known = jobs
    .flatMap((job) => {
      // Where no diploma is asked for, the level is the usual one: it is no minimum.
      const years = job.minimumLevel && readLevelStanding(job) === 'minimum' && countYearsAfter3e(job.minimumLevel);
      return job.minimumLevel && typeof years === 'number' ? [{ job, level: job.minimumLevel, years }] : [];
    })
    .sort((a, b) => a.years - b.years);
  const [shortest, longest] = [known[0], known.at(-1)];
  if (!shortest || !longest || longest.years - shortest.years < FAR_APART) return null;
  return `Le niveau minimum est ${formatLevel(shortest.level.label)} pour ${quoteJob(shortest.job)} et ${formatLevel(longest.level.label)} pour ${quoteJob(longest.job)}. Qu’apprend-on pendant ces années, et où peut-on aussi l’apprendre ?`;
}
const FAR_APART = 3;

function askStatuses(jobs: readonly JobSheet[]): string | null {
  for (const [index, job] of jobs.entries()) {
    const [mine] = job.employmentStatuses;
    const other = jobs
      .slice(index + 1)
      .find(({ employmentStatuses: [theirs] }) => mine !== undefined && theirs !== undefined && theirs !== mine);
    const [theirs] = other?.employmentStatuses ?? [];
    if (mine && other && theirs)
      return `Le premier statut que cite la fiche est ${formatStatus(mine)} pour ${quoteJob(job)}, ${formatStatus(theirs)} pour ${quoteJob(other)}. Qu’est-ce que cela change dans une vie ?`;
  }
  return null;
}

function askMissing(jobs: readonly JobSheet[]): string | null {
  for (const job of jobs) {
    const [missing] = listMissingFacts(job);
    if (missing)
      return `La fiche ${quoteJob(job)} ne dit pas ceci : « ${missing.text.replace(/\.$/, '')} ». Où et à qui le demander ?`;
  }
  return null;
}
