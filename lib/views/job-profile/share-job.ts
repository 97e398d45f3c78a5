import { nameJob } from '@/lib/model/job-sheet/name-job';
import { LEVEL_NOT_ASKED, type LevelStanding } from '@/lib/pathways/level-standing';
import type { JobRowData } from '@/lib/views/shared/job-row';
import { toShareSentence } from '@/lib/views/shared/share-sentence';

/**
 * What is shared of a job with its address: its pay and its studies in the words of a list of jobs, where it says them.
 * @param standing what the level of its studies is
 */
export function shareJob(
  { name, pay, studies }: Pick<JobRowData, 'name' | 'pay' | 'studies'>,
  standing: LevelStanding,
): string {
  return toShareSentence(nameJob({ name }), [
    ...(pay ? [{ label: 'Paie au début', value: wordPay(pay) }] : []),
    ...(studies ? [wordStudies(studies, standing)] : []),
  ]);
}

function wordStudies(studies: string, standing: LevelStanding): { label: string; value: string } {
  switch (standing) {
    case 'minimum':
      return { label: 'Études, au minimum', value: studies };
    case 'usual':
      return { label: 'Études', value: `niveau ${studies}, ${LEVEL_NOT_ASKED}` };
    case 'apart':
      return { label: 'Études', value: studies };
    default:
      return standing satisfies never;
  }
}

/** A list shows the words in bold before the amount; here they share a line with their label. */
function wordPay({ words, detail }: NonNullable<JobRowData['pay']>): string {
  return `${(words ?? '').replace(/^paie /, '')}${detail.replace(/^ : /, ', ')}`;
}
