import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { listPayFacts, type PayFact } from './list-pay-facts';
import { quoteJob } from './quote-job';

/** Something to check, with what a class may find. */
export interface Verification {
  task: string;
  /** What is to be compared or found again, each with its source. */
  facts: readonly { key: string; text: string; source: string }[];
  /** What may explain it, for the end of the kit. */
  clues: readonly string[];
}

/**
 * Makes the task of verification of a list: two amounts of one sheet to be compared, of the same stage before others, from two sources before one;
 * else amounts of two sheets; else the level of the first sheet that gives one, to be found again at its source; else its presentation.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 * @returns null for an empty list
 */
export function makeVerification(catalogue: Catalogue, jobs: readonly JobSheet[], today: string): Verification | null {
  const facts = jobs.map((job) => listPayFacts(catalogue, job, today));
  const pairs = facts.flatMap((ofJob) => listPairs(ofJob));
  const pair =
    pairs.find(([a, b]) => a.salary.stage === b.salary.stage && a.named !== b.named) ??
    pairs.find(([a, b]) => a.salary.stage === b.salary.stage) ??
    pairs[0] ??
    listPairs(facts.flatMap(([first]) => first ?? []))[0];
  if (pair) return compareAmounts(pair);
  const [job] = [...jobs].sort((a, b) => Number(b.minimumLevel !== null) - Number(a.minimumLevel !== null));
  return job ? findAgain(catalogue, job) : null;
}

/** Pairs of amounts that are not the same. */
function listPairs(facts: readonly PayFact[]): (readonly [PayFact, PayFact])[] {
  return facts.flatMap((a, index) =>
    facts.slice(index + 1).flatMap((b) => (a.amount === b.amount ? [] : [[a, b] as const])),
  );
}

function compareAmounts([a, b]: readonly [PayFact, PayFact]): Verification {
  const isOneJob = a.job === b.job;
  return {
    task: isOneJob
      ? `Comparez ces deux montants de la fiche ${quoteJob(a.job)} et dites pourquoi ils sont différents.`
      : 'Comparez ces deux montants et dites pourquoi ils sont différents.',
    facts: [a, b].map((fact) => ({
      key: `${fact.job.id}-${fact.salary.line}-${fact.amount}`,
      text: `${isOneJob ? '' : `${nameJob(fact.job)}. `}${fact.stage} : ${lower(fact.told)}.`,
      source: fact.source,
    })),
    clues: listClues(a, b),
  };
}

/** What differs between two amounts, as far as their sheets tell; what nobody tells is left to the class. */
function listClues(a: PayFact, b: PayFact): string[] {
  const clues = [
    a.job !== b.job && 'Ce ne sont pas les mêmes métiers.',
    a.salary.stage !== b.salary.stage &&
      `Ce n’est pas le même moment de la carrière : ${lower(a.stage)}, ${lower(b.stage)}.`,
    a.salary.basis !== b.salary.basis && 'L’un est brut, l’autre net : les cotisations sont déjà retirées du net.',
    a.salary.period !== b.salary.period && `Ce n’est pas la même durée : ${a.unit}, ${b.unit}.`,
    a.year !== b.year && `Ils n’ont pas le même âge : ${a.year} et ${b.year}.`,
    a.salary.kind !== b.salary.kind &&
      [a, b].every(({ salary: { min } }) => min !== null) &&
      'L’un est un minimum (« à partir de »), l’autre une fourchette ou un seul montant.',
    (a.salary.condition ?? '') !== (b.salary.condition ?? '') &&
      `Ils ne supposent pas la même chose : ${[a, b].map(({ salary }) => quoteCondition(salary)).join(' ; ')}.`,
    a.named !== b.named && 'Ils ne viennent pas de la même source : lisez qui parle, et de qui.',
  ].filter((clue) => clue !== false);
  return clues.length > 0 ? clues : ['Les fiches ne le disent pas : que faudrait-il demander, et à qui ?'];
}

/** In the words of the sheet, of which some end with a full stop. */
function quoteCondition({ condition }: PayFact['salary']): string {
  return condition ? `« ${condition.replace(/\.$/, '')} »` : 'aucune condition donnée';
}

function findAgain(catalogue: Catalogue, job: JobSheet): Verification {
  const { minimumLevel: level } = job;
  const text = level
    ? `${nameJob(job)}. Niveau minimum : ${formatLevel(level.label)}.`
    : `${nameJob(job)}. ${job.tagline}`;
  return {
    task: 'Retrouvez ce que dit la fiche dans sa source, ou ailleurs. Est-ce encore vrai ? Qui le dit, et depuis quand ?',
    facts: [
      {
        key: job.id,
        text,
        source: `${findFactSource(job, catalogue, level ? { source: job.minimumLevelSource, year: null } : undefined)}.`,
      },
    ],
    clues: [
      capitalizeFirst(
        job.updatedAt
          ? 'la fiche dit quand elle a été mise à jour : tout ce qui a changé depuis n’y est pas.'
          : 'la fiche ne dit pas quand elle a été mise à jour : c’est une raison de vérifier.',
      ),
    ],
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
