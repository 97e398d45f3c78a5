import type { FirstFact } from '@/lib/views/shared/chapter';
import { toShareSentence } from '@/lib/views/shared/share-sentence';

/** What is shared of a training with its address: the facts of its first screen, but how many jobs it leads to. */
export function shareTraining(title: string, facts: readonly FirstFact[]): string {
  const told = facts.filter(({ key }) => key === 'duration' || key === 'level');
  return toShareSentence(
    title,
    told.map(({ label, value, detail }) => ({ label, value: detail ? `${value} (${detail})` : value })),
  );
}
