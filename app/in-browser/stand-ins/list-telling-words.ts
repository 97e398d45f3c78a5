import { readPiece } from '@/app/in-browser/prepared-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** In place of lib/similar/list-telling-words: the build has done it, for all jobs. */
export function listTellingWords(jobs: readonly JobSheet[]): ReadonlySet<string>[] {
  const words = readPiece('words');
  return jobs.map((_, position) => new Set(words?.[position]?.split(' ')));
}
