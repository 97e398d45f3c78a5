import type { TrainingSection } from '@/lib/model/training/training';

/** A section of a training sheet. Its anchor and title are its key where the test does not say. */
export function aTrainingSection(
  key: string,
  markdown: string,
  fields: Partial<Omit<TrainingSection, 'key' | 'markdown'>> = {},
): TrainingSection {
  return { key, anchor: key, title: key, sourceTitle: key, line: 1, markdown, ...fields };
}
