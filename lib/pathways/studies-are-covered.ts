import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';
import { toPlainText } from '@/lib/text/plain-text';

const STARTING_POINTS = new Set(['apres la 3e', 'apres le bac', 'avec ou sans le bac']);

/**
 * Tells whether the statements of "Durée des études" hold all its words, so that showing them by starting point shows the whole section.
 * @param markdown body of the section
 */
export function studiesAreCovered({ studyDurations }: Pick<JobSheet, 'studyDurations'>, markdown: string): boolean {
  const said = ` ${foldText(studyDurations.map(({ text }) => text).join(' '))} `;
  return toPlainText(markdown)
    .split('\n')
    .map(foldText)
    .every((line) => line === '' || STARTING_POINTS.has(line) || said.includes(` ${line} `));
}
