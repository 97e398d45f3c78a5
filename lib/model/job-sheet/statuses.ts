import { makeVocabulary } from './make-vocabulary';

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

/** The list's own spelling of a status; null for one that the list does not hold. */
export const findStatus = makeVocabulary(STATUSES);
