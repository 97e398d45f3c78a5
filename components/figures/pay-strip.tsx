import type { PayMark } from '@/lib/pay/place-pay';
import type { PayLandmark } from '@/lib/views/salaries/catalogue-pay';
import { trackMiddle as middle, PayTrack } from './pay-track';

/** One pay statement on the scale of its chart, between the lines of the SMIC and of the median. */
export function PayStrip({ mark, landmarks }: { mark: PayMark; landmarks: readonly PayLandmark[] }) {
  return (
    <PayTrack landmarks={landmarks}>
      <Mark mark={mark} />
    </PayTrack>
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
