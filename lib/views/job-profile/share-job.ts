import { nameJob } from '@/lib/model/job-sheet/name-job';
import type { JobRowData } from '@/lib/views/shared/job-row';
import { toShareSentence } from '@/lib/views/shared/share-sentence';

/** What is shared of a job with its address: its pay and its studies in the words of a list of jobs, where it says them. */
export function shareJob({ name, pay, studies }: Pick<JobRowData, 'name' | 'pay' | 'studies'>): string {
  return toShareSentence(nameJob({ name }), [
    ...(pay ? [{ label: 'Paie au début', value: wordPay(pay) }] : []),
    ...(studies ? [{ label: studies.label, value: studies.words }] : []),
  ]);
}

/** A list shows the words in bold before the amount; here they share a line with their label. */
function wordPay({ words, detail }: NonNullable<JobRowData['pay']>): string {
  return `${(words ?? '').replace(/^paie /, '')}${detail.replace(/^ : /, ', ')}`;
}
