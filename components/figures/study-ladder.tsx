import type { LadderClimb, LadderRung, StudyLadderProps } from '@/lib/views/job-profile/ladder';

/** So that its words stay about as large as those around it. */
const widths: Readonly<Record<number, string>> = { 3: 'max-w-[17rem]', 4: 'max-w-[20rem] md:max-w-[17rem]' };

/** In units of the drawing, which is about as wide as a small phone. */
const size = { label: 70, lane: 62, step: 72, top: 16, bottom: 16, line: 14, font: 13 } as const;

/** Levels as rungs, ways up as arrows with their years; highest level on top, as one climbs. */
export function StudyLadder({ rungs, climbs, lanes, title }: StudyLadderProps) {
  const width = size.label + Math.max(lanes, 2) * size.lane + 4;
  const yOf = (rung: number) => size.top + (rungs.length - 1 - rung) * size.step;
  return (
    <svg
      viewBox={`0 0 ${width} ${yOf(0) + size.bottom}`}
      role="img"
      aria-label={title}
      className={`h-auto w-full ${widths[lanes] ?? 'max-w-[14rem]'}`}
      fontSize={size.font}
    >
      {rungs.map((rung, index) => (
        <Rung key={rung.key} rung={rung} y={yOf(index)} width={width} />
      ))}
      {climbs.map((climb) => (
        <Arrow
          key={climb.key}
          climb={climb}
          x={size.label + (climb.lane + 0.5) * size.lane}
          from={yOf(climb.start)}
          to={yOf(climb.end)}
        />
      ))}
    </svg>
  );
}

function Rung({ rung, y, width }: { rung: LadderRung; y: number; width: number }) {
  const lines = rung.isMinimum ? [...rung.label, 'minimum'] : rung.label;
  const first = y + 4.5 - ((lines.length - 1) * size.line) / 2;
  return (
    <>
      <line
        x1={size.label}
        x2={width}
        y1={y}
        y2={y}
        className={rung.isMinimum ? 'stroke-ink' : 'stroke-edge'}
        strokeWidth={rung.isMinimum ? 3 : 1}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x="0"
          y={first + index * size.line}
          className={rung.isMinimum ? 'fill-ink font-bold' : 'fill-ink'}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Arrow({ climb, x, from, to }: { climb: LadderClimb; x: number; from: number; to: number }) {
  const { lines } = climb;
  const height = lines.length * size.line + 4;
  const middle = (from + to) / 2 + 2;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={from}
        y2={to + 6}
        className="stroke-accent"
        strokeWidth="2"
        strokeDasharray={climb.isDeduced ? '4 3' : undefined}
      />
      <circle cx={x} cy={from} r="3.5" className="fill-accent" />
      <path d={`M${x - 5} ${to + 9}L${x} ${to + 1}l5 8Z`} className="fill-accent" />
      <rect
        x={x - size.lane / 2 + 1}
        y={middle - height / 2}
        width={size.lane - 2}
        height={height}
        className="fill-paper"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={middle - height / 2 + 13 + index * size.line}
          textAnchor="middle"
          className={index === 0 ? 'fill-ink font-bold' : 'fill-ink'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
