/** An arrow between two parts of the map: down where they are stacked, to the right where they stand side by side. */
export function MoveArrow({ kind = 'onward' }: { kind?: 'onward' | 'both' }) {
  const turned = kind === 'onward' ? 'rotate-90 @min-[46rem]:rotate-0' : 'my-3 rotate-90';
  return (
    <svg
      viewBox="0 0 32 12"
      className={`mx-auto w-8 fill-none stroke-accent ${turned}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 6H30M25 1l5 5-5 5" strokeWidth="1.5" />
      {kind === 'both' && <path d="M6 1 1 6l5 5" strokeWidth="1.5" />}
    </svg>
  );
}
