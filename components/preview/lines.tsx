import type { PictureFont } from '@/lib/build/assets/fonts';
import type { SetText } from './set-lines';

interface LinesProps {
  set: SetText;
  font: PictureFont;
  /** Left edge, and top of the first line. */
  x: number;
  y: number;
  fill: string;
}

/** Lines of a picture, broken before: its renderer does not wrap. */
export function Lines({ set: { lines, size, pitch }, font, x, y, fill }: LinesProps) {
  return (
    <text className={font} fontSize={size} fill={fill}>
      {lines.map((line, index) => (
        <tspan key={`${index}${line}`} x={x} y={Math.round(y + size * 0.82 + index * pitch)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
