/** Numbers from here on are never given by the Onisep (its list of 2025 ends at MET.8205): they are free for one's own sheets. */
const firstLocalNumber = 900_001;

/**
 * The next free id of the local range.
 * @param used ids already taken, of any range
 * @returns "MET.900001", or one more than the highest local one
 */
export function nextLocalId(used: Iterable<string>): string {
  const numbers = [...used]
    .map((id) => Number(id.replace('MET.', '')))
    .filter((number) => number >= firstLocalNumber && Number.isSafeInteger(number));
  return `MET.${Math.max(firstLocalNumber - 1, ...numbers) + 1}`;
}
