import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { listCareerMoves, type Move } from '@/lib/pathways/list-career-moves';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { ComparePageData } from './comparison';

/** Moves that the sheets state between the compared jobs, each once, as the sheet that states it sees it. */
export function toMovesBetween(catalogue: Catalogue, jobs: readonly JobSheet[]): ComparePageData['moves'] {
  return jobs.flatMap((from) =>
    listCareerMoves(catalogue, from).flatMap((move) => {
      if (!move.job || move.statedBy !== from || !jobs.includes(move.job)) return [];
      return {
        key: `${from.id}-${move.direction}-${move.job.id}`,
        text: describe(from, move.job, move),
        source: findFactSource(from, catalogue, { source: move.source, year: null }),
      };
    }),
  );
}

function describe(from: JobSheet, to: JobSheet, { direction, condition, isRome }: Move): string {
  const [here, there] = [from, to].map(sayJobName);
  if (isRome) return `France Travail juge possible de passer de ${here} à ${there}. Un diplôme peut être obligatoire.`;
  const text = {
    evolution: `De ${here}, on peut devenir ${there}`,
    before: `On peut être ${there} avant d’être ${here}`,
    sideways: `${here} et ${there} sont des métiers voisins`,
  }[direction];
  return capitalizeFirst(condition ? `${text} : ${condition}.` : `${text}.`);
}
