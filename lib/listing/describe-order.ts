import { GROSS_A_MONTH } from '@/lib/pay/pay-words';
import { formatCount } from '@/lib/text/format-count';
import type { JobOrder } from './job-list-query';

/** The orders as links name them. */
export const ORDER_LABELS: Record<JobOrder, string> = {
  pertinence: 'les plus proches',
  nom: 'nom',
  salaire: 'salaire',
  etudes: 'études',
};

/** The orders as the sentence above the results says them: "12 métiers, de A à Z." */
export const ORDER_PHRASES: Record<JobOrder, string> = {
  pertinence: 'le plus proche d’abord',
  nom: 'de A à Z',
  salaire: 'du salaire de début le plus haut au plus bas',
  etudes: 'des études les plus courtes aux plus longues',
};

/**
 * Says what an order is made of, and which jobs it cannot place.
 * @param unplaced jobs at the end of the list because their sheet does not say
 * @returns French sentences; null for an order that explains itself
 */
export function describeOrder(order: JobOrder, unplaced: number): string | null {
  switch (order) {
    case 'pertinence':
    case 'nom':
      return null;
    case 'salaire':
      return `D’après le premier montant donné pour un début, ramené au ${GROSS_A_MONTH} ; un montant net l’est par estimation.${describeUnplaced(unplaced, 'sans montant mensuel')}`;
    case 'etudes':
      return `D’après le niveau minimum que demande la fiche.${describeUnplaced(unplaced, 'sans niveau sur l’échelle des diplômes')}`;
    default:
      return order satisfies never;
  }
}

function describeUnplaced(count: number, without: string): string {
  if (count === 0) return '';
  return ` ${formatCount(count, 'fiche', 'fiches')} ${without} ${count === 1 ? 'est' : 'sont'} à la fin.`;
}
