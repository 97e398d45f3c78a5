import { foldText } from '@/lib/text/fold-text';

/** The statuses of the national vocabulary (Onisep). */
export const STATUSES = [
  'salarié',
  'fonctionnaire',
  'indépendant',
  'artisan',
  'libéral',
  'intermittent du spectacle',
  'saisonnier',
  'militaire',
  'contrat de volontariat',
] as const;

const byFolded = new Map<string, string>(STATUSES.map((status) => [foldText(status), status]));

/** The list's own spelling of a status ("Salarie" is "salarié"); null for one that the list does not hold. */
export function findStatus(text: string): string | null {
  return byFolded.get(foldText(text)) ?? null;
}
