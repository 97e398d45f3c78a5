import { nameJob } from '@/lib/model/job-sheet/name-job';
import { LEVEL_NOT_ASKED } from '@/lib/pathways/asks-no-diploma';
import type { JobRowData } from '@/lib/views/shared/job-row';
import { toShareSentence } from '@/lib/views/shared/share-sentence';

/**
 * What is shared of a job with its address: its pay and its studies in the words of a list of jobs, where it says them.
 * @param isLevelAsked false where the sheet says that no diploma is: its level is then no minimum
 */
export function shareJob(
  { name, pay, studies }: Pick<JobRowData, 'name' | 'pay' | 'studies'>,
  isLevelAsked: boolean,
): string {
  return toShareSentence(nameJob({ name }), [
    ...(pay ? [{ label: 'Paie au début', value: wordPay(pay) }] : []),
    ...(studies
      ? [
          isLevelAsked
            ? { label: 'Études, au minimum', value: studies }
            : { label: 'Études', value: `${studies}, ${LEVEL_NOT_ASKED}` },
        ]
      : []),
  ]);
}

/** A list shows the words in bold before the amount; here they share a line with their label. */
function wordPay({ words, detail }: NonNullable<JobRowData['pay']>): string {
  return `${(words ?? '').replace(/^paie /, '')}${detail.replace(/^ : /, ', ')}`;
}
