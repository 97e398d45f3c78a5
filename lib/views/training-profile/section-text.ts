import type { TrainingSection } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';

/** The Markdown of a section. Real sheets open "Accès" with a sub-heading "Accès": once is enough. */
export function withoutRepeatedTitle({ markdown, title }: TrainingSection): string {
  const [first = '', ...rest] = markdown.trimStart().split('\n');
  const heading = /^#+\s+(.*)$/.exec(first)?.[1];
  return heading !== undefined && foldText(heading) === foldText(title) ? rest.join('\n') : markdown;
}
