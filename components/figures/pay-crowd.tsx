import type { PayColumn } from '@/lib/pay/spread-pay';
import { COLUMN_GAP, type CrowdDots, type CrowdScale, MARGIN, type PayCrowdData } from '@/lib/views/shared/pay-crowd';

/** Starting pay as a crowd: one dot a job, money to the right, the SMIC as on every drawing of pay. The sentence says what the dots show. */
export function PayCrowd({ crowd: { scale, dots, ...words } }: { crowd: PayCrowdData }) {
  return (
    <>
      <p className="max-w-reading text-answer">
        <CrowdAnswer answer={words.answer} />
      </p>
      <div className="crowd keep mt-3 max-w-[40rem]">
        <SmicName scale={scale} />
        <CrowdDrawing dots={dots} scale={scale} />
        <CrowdAxis scale={scale} />
      </div>
      <CrowdNotes {...words} />
    </>
  );
}

export function CrowdAnswer({ answer: { before, answer, after } }: Pick<PayCrowdData, 'answer'>) {
  return (
    <>
      {before}
      <b className="marked">{answer}</b>
      {after}
    </>
  );
}

/** What the dots leave out, and what outlines mean. */
export function CrowdNotes({ silent, uncertain }: Pick<PayCrowdData, 'silent' | 'uncertain'>) {
  return (
    <div className="mt-2 max-w-reading text-small text-soft">
      {uncertain && <p>{uncertain}</p>}
      {silent && (
        <p>
          <a href={silent.href} className="inline-block py-1">
            {silent.label}
          </a>
        </p>
      )}
    </div>
  );
}

/** The name of the SMIC, to the right of its line. */
export function SmicName({ scale: { smic, smicAt } }: { scale: CrowdScale }) {
  return (
    <p className="relative flex pb-1 text-small leading-snug text-smic">
      <svg
        width="100%"
        height="100%"
        aria-hidden="true"
        focusable="false"
        className="absolute inset-0 overflow-visible"
      >
        <line x1={`${smicAt}%`} x2={`${smicAt}%`} y1="3" y2="100%" className="smic-line" />
      </svg>
      <Spacer percent={smicAt} />
      <span className="min-w-0 pl-2">{smic}</span>
    </p>
  );
}

/** Round amounts, each centred under its place; fewer of them where the text is large. */
export function CrowdAxis({ scale: { ticks } }: { scale: CrowdScale }) {
  const labels = ticks.map((tick, index) => ({ ...tick, after: tick.at - (ticks[index - 1]?.at ?? 0) }));
  return (
    <p aria-hidden="true" className="@container flex pt-1 text-small leading-snug text-soft">
      {labels.map(({ label, after, isFirst }) => (
        <span key={label} className="contents">
          <Spacer percent={after} />
          <span
            className={`w-0 justify-center whitespace-nowrap ${isFirst ? 'flex' : 'invisible flex @min-[16em]:visible'}`}
          >
            {label}
          </span>
        </span>
      ))}
    </p>
  );
}

function Spacer({ percent }: { percent: number }) {
  return <svg width={`${percent}%`} height="1" aria-hidden="true" focusable="false" className="shrink-0" />;
}

/** The dots alone, on a grid of one unit a dot: three lines of the page whatever their number. Outlines stand on top of their column. */
export function CrowdDrawing({ dots, scale: { places, ticks, smicAt } }: { dots: CrowdDots; scale: CrowdScale }) {
  const { perRow, columns, rows } = dots;
  const column = perRow + COLUMN_GAP;
  const width = round((places + MARGIN) * column);
  const draw = (layer: keyof PayColumn) => drawLayer(columns, { layer, perRow, rows, left: MARGIN * column, column });
  const [certain, uncertain] = [draw('certain'), draw('uncertain')];
  const placeOf = (percent: number) => round((percent / 100) * width);
  return (
    <svg
      viewBox={`0 0 ${width} ${rows}`}
      aria-hidden="true"
      focusable="false"
      className="crowd-dots block h-auto w-full overflow-visible"
    >
      <path
        d={`M0 ${rows}H${width}${ticks.map(({ at }) => `M${placeOf(at)} 0v${rows}`).join('')}`}
        className="crowd-lines"
      />
      {certain && <path d={certain} className="stroke-accent" />}
      {uncertain && (
        <>
          <path d={uncertain} className="stroke-accent" />
          <path d={uncertain} className="crowd-hole" />
        </>
      )}
      <path d={`M${placeOf(smicAt)} 0v${rows}`} className="smic-line" />
    </svg>
  );
}

interface Layer {
  layer: keyof PayColumn;
  perRow: number;
  rows: number;
  /** Where the first column begins, and the width of one with its gap. */
  left: number;
  column: number;
}

/** One line a file of dots, upwards; its dashes, as long as a point, are the dots. Files of a column are filled in turn, row by row. */
function drawLayer(columns: readonly PayColumn[], { layer, perRow, rows, left, column }: Layer): string {
  return columns
    .flatMap(({ certain, uncertain }, index) =>
      Array.from({ length: perRow }, (_, file) => {
        const countTo = (jobs: number) => Math.max(0, Math.ceil((jobs - file) / perRow));
        const [from, to] =
          layer === 'certain' ? [0, countTo(certain)] : [countTo(certain), countTo(certain + uncertain)];
        if (from === to) return '';
        const x = round(left + index * column + file + 0.5 + COLUMN_GAP / 2);
        return `M${x} ${rows - from - 0.5}v-${round(to - from - 0.9)}`;
      }),
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
