import type { ReactNode } from 'react';
import type { ContentsEntry } from '@/lib/views/shared/contents';
import { ContentsNav } from './contents-nav';

interface PagePartsProps {
  /** Empty for a page without a list of contents. */
  contents: readonly ContentsEntry[];
  children: ReactNode;
}

/** The parts of a page one under the other, with the list of contents beside them on wide screens. */
export function PageParts({ contents, children }: PagePartsProps) {
  const withContents = contents.length > 0;
  return (
    <div
      className={`mt-8 grid gap-x-12 gap-y-8 print:block ${withContents ? 'lg:grid-cols-[14rem_minmax(0,1fr)]' : ''}`}
    >
      {withContents && <ContentsNav entries={contents} />}
      <div className="min-w-0 space-y-12 print:space-y-6">{children}</div>
    </div>
  );
}
