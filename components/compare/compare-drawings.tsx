import type { ReactNode } from 'react';
import { HatchedStretch, Hatching, PayMark, PayShape } from '@/components/figures/pay-mark';
import type { ComparedDrawing, DrawnJob, LegendLine } from '@/lib/views/compare/compared-drawing';
import type { PayDrawing } from '@/lib/views/compare/draw-pay';
import type { StudyDrawing, StudyMark } from '@/lib/views/compare/draw-studies';

/** Height of the line of a job, and its middle, in pixels: only shapes stand on it. */
const height = 26;
const middle = height / 2;

/** Pay and studies of all jobs, each on one scale: money and time go right. Every row is a sentence, which is all that is read aloud. */
export function CompareDrawings({ pay, studies }: { pay: PayDrawing | null; studies: StudyDrawing | null }) {
  if (!pay && !studies) return null;
  return (
    <div className="compare-drawings">
      <svg width="0" height="0" aria-hidden="true" focusable="false" className="absolute">
        <Hatching />
      </svg>
      {pay && (
        <Drawing title="Au début, on gagne" drawing={pay}>
          {(mark) => (
            <>
              {mark && <PayMark mark={{ ...mark, shape: 'square' }} middle={middle} />}
              {mark && pay.smic !== null && (
                <line x1={`${pay.smic}%`} x2={`${pay.smic}%`} y1="0" y2="100%" className="smic-line" />
              )}
            </>
          )}
        </Drawing>
      )}
      {studies && (
        <Drawing
          title="Avant, on étudie"
          drawing={studies}
          scale={
            <p aria-hidden="true" className="flex text-small text-soft print:ml-[calc(50%+0.375rem)]">
              <span className="w-0 whitespace-nowrap">3e</span>
              <svg width={`${studies.bac}%`} height="1" className="shrink-0" />
              <span>bac</span>
            </p>
          }
        >
          {(mark) => (
            <>
              {mark && <Studies mark={mark} />}
              <line x1={`${studies.bac}%`} x2={`${studies.bac}%`} y1="0" y2="100%" className="stroke-edge" />
            </>
          )}
        </Drawing>
      )}
    </div>
  );
}

interface DrawingProps<Mark> {
  title: string;
  drawing: ComparedDrawing<Mark>;
  /** Names over the lines. */
  scale?: ReactNode;
  /** What stands on the line of a job, null where nothing is known of it. */
  children: (mark: Mark | null) => ReactNode;
}

function Drawing<Mark>({ title, drawing: { rows, legend }, scale, children }: DrawingProps<Mark>) {
  return (
    <section aria-label={title} className="pay-ruler keep min-w-0">
      <h2 className="mb-1 text-h2 print:text-h3">{title}</h2>
      {scale}
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row}>
            {children(row.mark)}
          </Row>
        ))}
      </ul>
      <ul className="mt-1 flex flex-wrap gap-x-4 text-small text-soft">
        {legend.map(({ key, text }) => (
          <li key={key} className={`flex items-start gap-1.5 ${key === 'smic' ? 'text-smic' : ''}`}>
            <Swatch of={key} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row<Mark>({
  row: { name, domain, value, detail, mark },
  children,
}: {
  row: DrawnJob<Mark>;
  children: ReactNode;
}) {
  return (
    <li
      data-domaine={domain ?? undefined}
      className="pt-1.5 print:grid print:grid-cols-2 print:items-center print:gap-3 print:pt-0"
    >
      <p className="leading-snug">
        {name} : <b className={mark ? '' : 'font-normal text-soft'}>{value}</b>
        {detail && <span className="text-small text-soft"> {detail}</span>}
      </p>
      <svg width="100%" height={height} aria-hidden="true" focusable="false" className="block overflow-visible">
        <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-rule" />
        {/* Thin: a bar of the whole width would look like the highest of all. */}
        {!mark && <HatchedStretch from={0} middle={middle} height={6} />}
        {children}
      </svg>
    </li>
  );
}

/** The years up to the bac are pale; those that a sheet may ask for, and those that the site deduced, are outlines. */
function Studies({ mark: { bac, least, most, isDeduced } }: { mark: StudyMark }) {
  const bar = { y: middle - 7, height: 14, strokeWidth: 2 };
  const dashes = isDeduced ? { strokeDasharray: '4 3' } : {};
  return (
    <>
      {most === 0 && <line x1="0" x2="0" y1="3" y2={height - 3} strokeWidth="6" className="stroke-accent" />}
      {bac > 0 && <rect {...bar} x="0" width={`${bac}%`} {...dashes} className="fill-tint-strong stroke-accent" />}
      {most > least && (
        <rect {...bar} x={`${least}%`} width={`${most - least}%`} className="fill-paper stroke-accent" />
      )}
      {least > bac && (
        <rect
          {...bar}
          x={`${bac}%`}
          width={`${least - bac}%`}
          {...dashes}
          className={isDeduced ? 'fill-paper stroke-accent' : 'fill-accent stroke-accent'}
        />
      )}
    </>
  );
}

function Swatch({ of }: { of: LegendLine['key'] }) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false" className="mt-px shrink-0">
      {drawSwatch(of)}
    </svg>
  );
}

function drawSwatch(of: LegendLine['key']): ReactNode {
  const bar = { x: -9, y: -6, width: 18, height: 12, strokeWidth: 2 };
  switch (of) {
    case 'smic':
      return <PayShape shape="smic" isCertain />;
    case 'outline':
      return <PayShape shape="square" isCertain={false} />;
    case 'dashed':
      return <rect {...bar} strokeDasharray="4 3" className="fill-paper stroke-accent" />;
    case 'before-bac':
      return <rect {...bar} className="fill-rule stroke-edge" />;
    case 'hatched':
      return <PayShape shape="unknown" isCertain />;
    default:
      return of satisfies never;
  }
}
