/** A sign drawn on the grid of 24, in the colour of the domain unless told otherwise. Decorative: words always stand beside it. */
export function Glyph({ d, className = 'size-6' }: { d: string; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 fill-accent ${className}`} aria-hidden="true" focusable="false">
      <path d={d} fillRule="evenodd" />
    </svg>
  );
}
