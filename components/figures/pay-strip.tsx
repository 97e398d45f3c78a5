import type { PayMark } from '@/lib/pay/place-pay';

/** An amount that statements are compared with, as a line across the chart. */
export interface PayLandmark {
  key: string;
  /** Percent of the width. */
  at: number;
  /** Drawn dashed. */
  isEstimated: boolean;
}

interface PayStripProps {
  mark: PayMark;
  landmarks: readonly PayLandmark[];
}

/** Height of a strip, in pixels. */
const height = 26;
const middle = height / 2;

/**
 * One pay statement on the scale of its chart, between the lines of the SMIC and of the median. Widths are percents, so that lines and
 * dots keep their thickness on every screen. The table around it says the same in words.
 */
export function PayStrip({ mark, landmarks }: PayStripProps) {
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false" className="block overflow-visible">
      <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-rule" />
      {landmarks.map((landmark) => (
        <LandmarkLine key={landmark.key} landmark={landmark} from={0} to={height} />
      ))}
      <Mark mark={mark} />
    </svg>
  );
}

/** The line of a landmark over a part of the chart's height, in pixels. */
export function LandmarkLine({ landmark, from, to }: { landmark: PayLandmark; from: number; to: number }) {
  return (
    <line
      x1={`${landmark.at}%`}
      x2={`${landmark.at}%`}
      y1={from}
      y2={to}
      strokeDasharray={landmark.isEstimated ? '3 3' : undefined}
      className="stroke-ink"
    />
  );
}

function Mark({ mark }: { mark: PayMark }) {
  const { shape, start, end, isCertain } = mark;
  const filling = isCertain ? 'fill-accent stroke-accent' : 'fill-paper stroke-accent';
  switch (shape) {
    case 'range':
      return (
        <rect
          x={`${start}%`}
          width={`${Math.max(end - start, 1)}%`}
          y={middle - 6}
          height="12"
          strokeWidth="2"
          className={filling}
        />
      );
    case 'from':
    case 'up-to':
      return (
        <>
          <OpenEnd start={start} toRight={shape === 'from'} />
          <circle cx={`${start}%`} cy={middle} r="7" strokeWidth="2" className={filling} />
        </>
      );
    case 'point':
      return <circle cx={`${start}%`} cy={middle} r="7" strokeWidth="2" className={filling} />;
    default:
      return shape satisfies never;
  }
}

/** The line that goes on from a bound: nobody says where it ends. */
function OpenEnd({ start, toRight }: { start: number; toRight: boolean }) {
  const edge = toRight ? '100%' : '0%';
  return (
    <>
      <line x1={`${start}%`} x2={edge} y1={middle} y2={middle} strokeWidth="3" className="stroke-accent" />
      <svg x={edge} y={middle} aria-hidden="true" className="overflow-visible">
        <path d={toRight ? 'M-9-6 0 0-9 6' : 'M9-6 0 0 9 6'} strokeWidth="3" className="fill-none stroke-accent" />
      </svg>
    </>
  );
}
