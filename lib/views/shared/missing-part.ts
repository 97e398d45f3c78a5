import type { PagePart } from './contents';

/** What a sheet does not say. */
export interface MissingPart extends PagePart {
  kind: 'missing';
  /** Sentences that follow the title. */
  facts: readonly string[];
}

/** Makes the part about what a sheet does not say; none where it says everything. */
export function toMissingPart(facts: readonly string[]): MissingPart[] {
  if (facts.length === 0) return [];
  return [{ kind: 'missing', anchor: 'ce-que-la-fiche-ne-dit-pas', title: 'Ce que la fiche ne dit pas', facts }];
}
