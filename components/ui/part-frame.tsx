import type { ReactNode } from 'react';
import type { PagePart } from '@/lib/views/shared/contents';
import { SectionHeading } from './section-heading';

interface PartFrameProps {
  part: PagePart;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a page: one frame for all, named by its heading. */
export function PartFrame({ part: { anchor, title, overline }, className, children }: PartFrameProps) {
  return (
    <section id={anchor} aria-labelledby={`${anchor}-titre`} className={className}>
      <SectionHeading anchor={anchor} title={title} overline={overline} />
      {children}
    </section>
  );
}
