/** The statuses of the sheets that have two grammatical genders, or that are clearer with a word more. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['salarié', 'salariée ou salarié'],
  ['indépendant', 'indépendante ou indépendant'],
  ['artisan', 'artisane ou artisan'],
  ['libéral', 'exercice libéral'],
  ['intermittent du spectacle', 'intermittente ou intermittent du spectacle'],
  ['saisonnier', 'saisonnière ou saisonnier'],
]);

/**
 * Writes an employment status in both genders.
 * @param status the sheet's wording: "salarié", "fonctionnaire"
 * @returns "salariée ou salarié"; a status that is not on the list comes back as it is
 */
export function formatStatus(status: string): string {
  return IN_FULL.get(status) ?? status;
}
