import { readPiece } from '@/app/in-browser/prepared-catalogue';
import type { JobSheet, Source } from '@/lib/model/job-sheet/job-sheet';

/** In place of lib/pathways/list-rome-sources: the build has listed them, for all jobs. */
export function listRomeSources({ id }: Pick<JobSheet, 'id'>): readonly Source['key'][] {
  return readPiece('romeSources')?.[id] ?? [];
}
