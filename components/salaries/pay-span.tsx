import { trackMiddle as middle, PayTrack } from '@/components/figures/pay-track';
import type { PayLandmark } from '@/lib/views/salaries/catalogue-pay';
import type { PaySpanData } from '@/lib/views/salaries/pay-group-row';

interface PaySpanProps {
  span: PaySpanData;
  landmarks: readonly PayLandmark[];
}

/** From the lowest to the highest amount a thin line, the middle half as a bar, the amount in the middle as a stroke; few amounts as dots. */
export function PaySpan({ span, landmarks }: PaySpanProps) {
  return (
    <PayTrack landmarks={landmarks}>
      {span.kind === 'dots'
        ? span.places.map((place) => (
            <circle
              key={place}
              cx={`${place}%`}
              cy={middle}
              r="5"
              strokeWidth="2"
              className="fill-paper stroke-accent"
            />
          ))
        : drawQuartiles(span)}
    </PayTrack>
  );
}

function drawQuartiles({ lowest, first, median, third, highest }: Extract<PaySpanData, { kind: 'quartiles' }>) {
  return (
    <>
      <line x1={`${lowest}%`} x2={`${highest}%`} y1={middle} y2={middle} strokeWidth="2" className="stroke-accent" />
      <rect
        x={`${first}%`}
        width={`${Math.max(third - first, 0.6)}%`}
        y={middle - 6}
        height="12"
        className="fill-accent"
      />
      <rect
        x={`${median}%`}
        width="4"
        transform="translate(-2)"
        y={middle - 11}
        height="22"
        className="fill-ink stroke-paper"
      />
    </>
  );
}
