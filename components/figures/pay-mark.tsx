import type { RulerMark, RulerShape } from '@/lib/views/job-profile/pay-ruler';

/** What nobody says, on every drawing; the pattern stands once in a page, before what is filled with it. */
export function Hatching() {
  return (
    <pattern id="hachures" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V7" strokeWidth="3" className="stroke-edge" />
    </pattern>
  );
}

/** The part of a line of which nobody says anything, up to its right end; `from` in percents of the width. */
export function HatchedStretch({ from, middle, height = 14 }: { from: number; middle: number; height?: number }) {
  return (
    <rect
      x={`${from}%`}
      width={`${100 - from}%`}
      y={middle - height / 2}
      height={height}
      fill="url(#hachures)"
      className="stroke-edge"
    />
  );
}

/**
 * An amount, or a stretch of amounts, on a line of pay.
 * @param middle height of the line in its drawing, in pixels
 */
export function PayMark({
  mark: { shape, start, end, isCertain },
  middle,
}: {
  mark: Omit<RulerMark, 'key'>;
  middle: number;
}) {
  const places = end > start ? [start, end] : [start];
  return (
    <>
      {end > start && (
        <rect
          x={`${start}%`}
          width={`${end - start}%`}
          y={middle - 4}
          height="8"
          strokeWidth="2"
          className={filling(isCertain)}
        />
      )}
      {places.map((place) => (
        <svg key={place} x={`${place}%`} y={middle} aria-hidden="true" className="overflow-visible">
          <PayShape shape={shape} isCertain={isCertain} />
        </svg>
      ))}
    </>
  );
}

/** A filled shape has a rim of paper, so that two shapes on one place are still two. */
function filling(isCertain: boolean): string {
  return isCertain ? 'fill-accent stroke-paper' : 'fill-paper stroke-accent';
}

/** The shape of a mark, around the origin. */
export function PayShape({ shape, isCertain }: { shape: RulerShape; isCertain: boolean }) {
  const drawn = { strokeWidth: 2, className: filling(isCertain) };
  switch (shape) {
    case 'smic':
      return <line x1="0" x2="0" y1="-10" y2="10" className="smic-line" />;
    case 'square':
      return <rect x="-8" y="-8" width="16" height="16" {...drawn} />;
    case 'circle':
      return <circle r="8.5" {...drawn} />;
    case 'diamond':
      return <path d="M0-10 10 0 0 10-10 0Z" {...drawn} />;
    case 'unknown':
      return <rect x="-9" y="-6" width="18" height="12" fill="url(#hachures)" className="stroke-edge" />;
    default:
      return shape satisfies never;
  }
}
