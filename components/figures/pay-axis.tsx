import type { Tick } from '@/lib/pay/pay-scale';
import { formatEuros } from '@/lib/text/format-euros';
import type { NamedLandmark } from '@/lib/views/salaries/catalogue-pay';
import { LandmarkLine } from './pay-track';

/** Rows of names above a chart, in pixels: one name a row, so that they never collide. */
const nameRow = 19;

/** Names of the lines that go down through a chart of pay. */
export function LandmarkNames({ landmarks }: { landmarks: readonly NamedLandmark[] }) {
  const height = landmarks.length * nameRow + 6;
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false" className="block overflow-visible">
      {landmarks.map((landmark, index) => (
        <LandmarkLine key={landmark.key} landmark={landmark} from={(index + 1) * nameRow - 2} to={height} />
      ))}
      {landmarks.map(({ key, at, label }, index) => (
        <text
          key={key}
          x={`${at}%`}
          y={(index + 1) * nameRow - 6}
          textAnchor={anchorAt(at)}
          className={key === 'smic' ? 'chart-label fill-smic' : 'chart-label'}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

/** A name stands on the side of its line where there is room. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 40) return 'start';
  return at > 67 ? 'end' : 'middle';
}

/** Round amounts under a chart of pay. */
export function PayAxis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <svg width="100%" height="26" aria-hidden="true" focusable="false" className="block overflow-visible">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" className="stroke-edge" />
      <Ticks ticks={ticks} />
    </svg>
  );
}

function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  return ticks.map(({ value, at }, index) => (
    <g key={value}>
      <line x1={`${at}%`} x2={`${at}%`} y1="0" y2="6" className="stroke-edge" />
      {!isCrowded(at, ticks[index + 1]) && (
        <text
          x={`${at}%`}
          y="21"
          textAnchor={at < 8 ? 'start' : at > 92 ? 'end' : 'middle'}
          className="chart-label chart-label-soft"
        >
          {formatEuros(value)}
        </text>
      )}
    </g>
  ));
}

/** An amount at the left edge is written to the right of its tick: on a phone it would run into the next one. In percents of the width. */
function isCrowded(at: number, next: Tick | undefined): boolean {
  return at < 8 && next !== undefined && next.at - at < 28;
}
