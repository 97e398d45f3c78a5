import { readPiece } from '@/app/in-browser/prepared-catalogue';
import { unpackBodies } from '@/lib/build/static/pack-bodies';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { WeighedBodies } from '@/lib/search/weigh-bodies';

const NONE: WeighedBodies = { lists: new Map(), lengths: [] };

/** In place of lib/search/weigh-bodies: the build has done it, for all jobs. */
export function weighBodies(jobs: readonly JobSheet[]): WeighedBodies {
  const packed = jobs.length > 0 ? readPiece('bodies') : undefined;
  return packed ? unpackBodies(packed) : NONE;
}
