/** What a sentence to share says first of a sheet. */
interface ToldFact {
  /** "Paie au début" */
  label: string;
  value: string;
}

/**
 * The sentences that go with the address of a sheet when it is shared: its name, then what it says first. What it does not say is left out.
 * @returns "Boulangère ou boulanger. Paie au début : au SMIC, 1 867,02 € brut par mois. Études, au minimum : CAP."
 */
export function toShareSentence(name: string, facts: readonly ToldFact[]): string {
  return [name, ...facts.map(({ label, value }) => `${label} : ${value}`)].map((part) => `${part}.`).join(' ');
}
