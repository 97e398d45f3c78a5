import type { ReactNode } from 'react';

interface MarginSectionProps {
  /** Anchor of the part. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part whose title stands in the margin on wide screens, as in a printed guide. */
export function MarginSection({ id, title, children }: MarginSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-titre`}
      className="gap-x-12 border-t-2 border-ink pt-4 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <h2 id={`${id}-titre`} className="mb-3 text-h2 lg:mb-0">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
