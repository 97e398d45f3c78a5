import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SectionKey } from '@/lib/model/job-sheet/sections';
import { isRomeMobility } from '@/lib/pathways/is-rome-mobility';
import { wordPay } from '@/lib/pay/word-pay';

export interface MissingFact {
  key: string;
  /** French sentence that follows "Ce que la fiche ne dit pas". */
  text: string;
}

interface Question {
  key: string;
  text: string;
  isAnswered: (job: JobSheet) => boolean;
}

const REMOTE_WORK = /t[ée]l[ée]travail|travail(?:le|ler|lent)? (?:à distance|à domicile|de chez|chez soi)/i;

/** What a reader may expect of every job, in the order in which a student asks. */
const QUESTIONS: readonly Question[] = [
  {
    key: 'starting-pay',
    text: 'Combien on gagne en début de carrière.',
    isAnswered: ({ salaries }) =>
      salaries.some((salary) => salary.stage === 'beginner' && ['figure', 'from-smic'].includes(wordPay(salary).kind)),
  },
  {
    key: 'later-pay',
    text: 'Combien on gagne après quelques années.',
    isAnswered: ({ salaries }) =>
      salaries.some(({ kind, stage }) => kind !== 'text' && (stage === 'confirmed' || stage === 'senior')),
  },
  {
    key: 'minimum-level',
    text: 'Le niveau d’études minimum.',
    isAnswered: ({ minimumLevel }) => minimumLevel !== null,
  },
  {
    key: 'study-duration',
    text: 'La durée des études.',
    isAnswered: ({ studyDurations }) => studyDurations.length > 0,
  },
  {
    key: 'access',
    text: 'Par quels diplômes on accède au métier.',
    isAnswered: (job) => job.entryRoutes.length > 0 || hasSection(job, 'access'),
  },
  {
    key: 'trainings',
    text: 'Les formations conseillées.',
    isAnswered: ({ trainings }) => trainings.length > 0,
  },
  {
    key: 'statuses',
    text: 'Sous quels statuts on peut exercer.',
    isAnswered: ({ employmentStatuses }) => employmentStatuses.length > 0,
  },
  {
    key: 'skills',
    text: 'Les compétences attendues.',
    isAnswered: (job) => (['skills', 'qualities', 'know-how'] as const).some((key) => hasSection(job, key)),
  },
  {
    key: 'working-conditions',
    text: 'Les conditions de travail (lieu, horaires, rythme).',
    isAnswered: (job) => hasSection(job, 'working-conditions'),
  },
  {
    key: 'remote-work',
    text: 'Si le télétravail est possible.',
    isAnswered: ({ sections }) => sections.some(({ markdown }) => REMOTE_WORK.test(markdown)),
  },
  {
    key: 'job-market',
    text: 'Si l’on trouve facilement un emploi.',
    isAnswered: (job) => hasSection(job, 'job-market'),
  },
  {
    key: 'career',
    text: 'Vers quels métiers on peut évoluer.',
    // "Intégrer le marché du travail" nearly always speaks of it, in words that no rule can list.
    // A mobility of the ROME is not the sheet's word, and has no direction.
    isAnswered: (job) =>
      job.careerMoves.some((move) => !isRomeMobility(move, job)) ||
      hasSection(job, 'career') ||
      hasSection(job, 'job-market'),
  },
  {
    key: 'rome-code',
    text: 'Le code ROME, qui relie le métier aux offres d’emploi de France Travail.',
    isAnswered: ({ romeCodes }) => romeCodes.length > 0,
  },
  {
    key: 'updated-at',
    text: 'La date de sa dernière mise à jour.',
    isAnswered: ({ updatedAt }) => updatedAt !== null,
  },
  {
    key: 'checked-at',
    text: 'La date à laquelle elle a été vérifiée.',
    isAnswered: ({ checkedAt }) => checkedAt !== null,
  },
];

/**
 * Lists what a sheet does not say, so that silence is not read as "no" or "not concerned".
 * An answer counts wherever the sheet gives it: a beginner's pay when it is a figure or the SMIC, remote work when
 * any section speaks of it.
 */
export function listMissingFacts(job: JobSheet): MissingFact[] {
  return QUESTIONS.filter(({ isAnswered }) => !isAnswered(job)).map(({ key, text }) => ({ key, text }));
}

function hasSection(job: JobSheet, key: SectionKey): boolean {
  return (findSection(job, key)?.markdown.trim() ?? '') !== '';
}
