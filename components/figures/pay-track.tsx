import type { ReactNode } from 'react';
import type { PayLandmark } from '@/lib/views/salaries/catalogue-pay';

/** Height of a track, and its middle, in pixels. */
const trackHeight = 26;
export const trackMiddle = trackHeight / 2;

/**
 * The line on which a row of a chart of pay draws its marks, crossed by the lines of the SMIC and of the median. Places are percents of the
 * width, so that lines and dots keep their thickness on every screen. The table around it says the same in words.
 */
export function PayTrack({ landmarks, children }: { landmarks: readonly PayLandmark[]; children: ReactNode }) {
  return (
    <svg width="100%" height={trackHeight} aria-hidden="true" focusable="false" className="block overflow-visible">
      <line x1="0" x2="100%" y1={trackMiddle} y2={trackMiddle} className="stroke-rule" />
      {landmarks.map((landmark) => (
        <LandmarkLine key={landmark.key} landmark={landmark} from={0} to={trackHeight} />
      ))}
      {children}
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
      strokeDasharray={landmark.isEstimated ? '2 4' : undefined}
      className={landmark.key === 'smic' ? 'smic-line' : 'stroke-ink'}
    />
  );
}
