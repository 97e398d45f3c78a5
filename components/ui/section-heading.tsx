interface SectionHeadingProps {
  anchor: string;
  title: string;
  /** Title of the part this section belongs to, when that part has nothing of its own to show. */
  overline?: string | undefined;
}

/** Heading of a section with the link that points at it; the enhancement copies the link. */
export function SectionHeading({ anchor, title, overline }: SectionHeadingProps) {
  return (
    <div className="mb-4 break-after-avoid">
      {overline && <p className="small-caps text-soft">{overline}</p>}
      <div className="flex items-baseline gap-3">
        <h2 id={`${anchor}-titre`} className="text-h2">
          {title}
        </h2>
        <copy-link class="no-print text-small">
          <a
            href={`#${anchor}`}
            aria-label={`Lien vers la partie ${title}`}
            className="inline-flex min-h-8 min-w-8 items-center justify-center text-soft no-underline hover:underline"
          >
            #
          </a>
        </copy-link>
      </div>
    </div>
  );
}
