import { Emblem } from '@/components/figures/emblem';
import { frenchTypography } from '@/lib/text/french-typography';
import type { PreviewData, PreviewFact, PreviewJob } from '@/lib/views/preview/preview';
import { INK, SOFT } from './domain-colours';
import { classOfDomain } from './emblem-styles';
import { Lines } from './lines';
import { MARGIN, PREVIEW_SIZE } from './preview-size';
import { setLines } from './set-lines';

const GAP = 40;
const COLUMN = (PREVIEW_SIZE.width - 2 * MARGIN - GAP) / 2;
const FOOT = 110;
/** The emblem of a job in a list, with the space that follows. */
const EMBLEM = 76;

interface BodyProps {
  body: PreviewData['body'];
  /** Where the head ends. */
  top: number;
}

/** What a picture says under its head: facts side by side, a text, or the names of jobs. */
export function PreviewBody({ body, top }: BodyProps) {
  switch (body.kind) {
    case 'facts':
      return body.facts.map((fact, index) => (
        <Fact key={fact.label} fact={fact} x={MARGIN + index * (COLUMN + GAP)} top={top + 22} />
      ));
    case 'text': {
      const width = PREVIEW_SIZE.width - 2 * MARGIN;
      const text = setLines(frenchTypography(body.text), {
        font: 'regular',
        width,
        height: 140,
        sizes: [44, 40, 36],
        leading: 1.28,
      });
      return <Lines set={text} font="regular" x={MARGIN} y={top + 26} fill={INK} />;
    }
    case 'jobs':
      return <Jobs jobs={body.jobs} more={body.more} top={top + 16} />;
    default:
      return body satisfies never;
  }
}

function Fact({ fact: { label, value, detail }, x, top }: { fact: PreviewFact; x: number; top: number }) {
  const bottom = PREVIEW_SIZE.height - FOOT;
  const under =
    detail &&
    setLines(frenchTypography(detail), { font: 'regular', width: COLUMN, height: 66, sizes: [28, 25], leading: 1.2 });
  const height = bottom - top - 44 - (under ? under.lines.length * under.pitch + 4 : 0);
  const said = setLines(frenchTypography(value), {
    font: 'display',
    width: COLUMN,
    height,
    sizes: [46, 40, 35, 31, 27],
  });
  return (
    <>
      <text x={x} y={top + 26} className="regular" fontSize="29" fill={SOFT}>
        {frenchTypography(label)}
      </text>
      <Lines set={said} font="display" x={x} y={top + 44} fill={INK} />
      {under && <Lines set={under} font="regular" x={x} y={top + 50 + said.lines.length * said.pitch} fill={INK} />}
    </>
  );
}

/** One under the other up to three, then in two columns; what tells of the others takes the place of a job. */
function Jobs({ jobs, more, top }: { jobs: readonly PreviewJob[]; more: string | null; top: number }) {
  const cells = jobs.length + (more ? 1 : 0);
  const columns = cells > 3 ? 2 : 1;
  const rows = Math.ceil(cells / columns);
  const pitch = Math.floor((PREVIEW_SIZE.height - FOOT - top) / rows);
  const width = columns === 1 ? PREVIEW_SIZE.width - 2 * MARGIN : COLUMN;
  const placeOf = (index: number) => ({
    x: MARGIN + (index % columns) * (COLUMN + GAP),
    y: top + Math.floor(index / columns) * pitch,
  });
  const sizes = columns === 1 ? [46, 40, 36, 32] : [36, 32, 28, 25];
  const room = { font: 'bold', width: width - EMBLEM - 20, height: pitch - 6, leading: 1.14 } as const;
  const names = jobs.map(({ name }) => frenchTypography(name));
  // One size for all: the one that the longest name needs.
  const size = Math.min(...names.map((name) => setLines(name, { ...room, sizes }).size));
  const nameLines = (text: string) => setLines(text, { ...room, sizes: [size] });
  const middle = (y: number, lines: number, linePitch: number) => y + (pitch - lines * linePitch) / 2;
  const moreSet = more && nameLines(frenchTypography(more));
  const moreAt = placeOf(jobs.length);
  return (
    <>
      {jobs.map(({ domain, emblem }, index) => {
        const { x, y } = placeOf(index);
        const name = names[index] ?? '';
        const set = nameLines(name);
        return (
          <g key={name} className={classOfDomain(domain)}>
            <svg
              x={x}
              y={y + (pitch - EMBLEM) / 2}
              width={EMBLEM}
              height={EMBLEM}
              viewBox="0 0 120 120"
              aria-hidden="true"
            >
              <Emblem emblem={emblem} size="small" />
            </svg>
            <Lines set={set} font="bold" x={x + EMBLEM + 20} y={middle(y, set.lines.length, set.pitch)} fill={INK} />
          </g>
        );
      })}
      {moreSet && (
        <Lines
          set={moreSet}
          font="regular"
          x={moreAt.x + EMBLEM + 20}
          y={middle(moreAt.y, moreSet.lines.length, moreSet.pitch)}
          fill={SOFT}
        />
      )}
    </>
  );
}
