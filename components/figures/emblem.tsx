import type { Place } from '@/lib/guided-start/workplace/place-cues';
import type { EmblemData } from '@/lib/views/shared/emblem';
import { EMBLEM_GROUNDS } from './emblem-ground';
import { DOMAIN_GLYPHS } from './glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from './glyphs/interest-glyphs';
import { KIND_GLYPHS } from './glyphs/kind-glyphs';

interface EmblemProps {
  emblem: EmblemData;
  /** `small` is for 40 to 70 px: steps and sign only, the sign larger. */
  size?: 'full' | 'small';
  className?: string;
}

/** Measures on the square of 120. The last step ends at `right` and is as wide as the sign that stands on it. */
const LAYOUTS = {
  full: { floor: 108, right: 118, rise: 8, run: 9.5, sign: 36 },
  small: { floor: 116, right: 116, rise: 6.5, run: 7, sign: 60 },
} as const;
type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** Size of an interest, and how far apart they stand, along the steps. */
const INTEREST = 20;
const INTEREST_PITCH = 23;

/**
 * The emblem of a job or a training: studies as steps, on the last the sign of the domain, its interests on the way up, the place of work around.
 * Decorative: the page says all of it in words.
 */
export function Emblem({ emblem, size = 'full', className = 'size-12' }: EmblemProps) {
  const { steps, domain, family, interests, place } = emblem;
  const layout = LAYOUTS[size];
  const { floor, right, sign } = layout;
  const ground = family && EMBLEM_GROUNDS[family];
  const isFull = size === 'full';
  const around = isFull && place ? drawPlace(place, topAt(ROOF_END, steps, layout)) : null;
  return (
    <svg viewBox="0 0 120 120" className={`emblem ${className}`} aria-hidden="true" focusable="false">
      {around && <path className="emblem-place" d={around} />}
      {steps && <path className="emblem-steps" d={drawSteps(steps, layout)} />}
      {isFull && ground && (
        <path
          className="emblem-ground"
          d={ground.d}
          strokeWidth={ground.width}
          strokeDasharray={ground.dash}
          strokeLinecap={ground.dots && 'round'}
        />
      )}
      <path
        className="emblem-floor"
        d={`M0 ${floor}H120`}
        strokeDasharray={isFull && place === 'on-the-road' ? '12 6' : undefined}
      />
      <Sign
        d={(domain && DOMAIN_GLYPHS[domain]) || KIND_GLYPHS.job}
        x={right - sign - 2}
        bottom={topAt(right, steps, layout)}
        size={sign}
      />
      {isFull &&
        interests.map((slug, index) => (
          <Sign
            key={slug}
            d={INTEREST_GLYPHS[slug]}
            x={3 + index * INTEREST_PITCH}
            bottom={topAt(3 + index * INTEREST_PITCH + INTEREST, steps, layout) - 2}
            size={INTEREST}
          />
        ))}
    </svg>
  );
}

/** A sign of the grid of 24 set with its lower edge at `bottom`. */
function Sign({ d, x, bottom, size }: { d: string | undefined; x: number; bottom: number; size: number }) {
  return (
    d && <path d={d} fillRule="evenodd" transform={`translate(${x} ${bottom - size})scale(${round(size / 24)})`} />
  );
}

/** The outline of the flight, from the foot of the first step up to the last, which is wider. */
function drawSteps(steps: number, { floor, right, rise, run, sign }: Layout): string {
  const left = right - sign - 4 - (steps - 1) * run;
  return `M${left} ${floor}${`v-${rise}h${run}`.repeat(steps - 1)}v-${rise}H${right}V${floor}Z`;
}

/** Height of what lies under `x`: the floor or a step. */
function topAt(x: number, steps: number | null, { floor, right, rise, run, sign }: Layout): number {
  const fromLast = Math.ceil((right - sign - 4 - x) / run);
  return floor - Math.min(Math.max((steps ?? 0) - Math.max(fromLast, 0), 0), steps ?? 0) * rise;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where the roof ends on the side of the steps. */
const ROOF_END = 76;

/**
 * Draws what is around the steps: a house, a cloud, a crane; the road is the broken line of the floor.
 * @param wallFoot height on which the wall of the house stands at `ROOF_END`
 * @returns null where nothing stands around
 */
function drawPlace(place: Place, wallFoot: number): string | null {
  switch (place) {
    case 'indoors':
      return `M2 108V30L39 2L${ROOF_END} 30V${wallFoot}`;
    case 'outdoors':
      return 'M12 26h34a9 9 0 0 0 0-17a13 13 0 0 0-23-2a9.5 9.5 0 0 0-11 19Z';
    case 'building-sites':
      return 'M6 108V4H64M6 20L22 4M56 4V18';
    case 'on-the-road':
      return null;
    default:
      return place satisfies never;
  }
}
