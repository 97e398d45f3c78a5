import type { ReactNode } from 'react';
import { NoteMark } from '@/components/profile/note-mark';
import type { PayRulerData, RulerLabel } from '@/lib/views/job-profile/pay-ruler';
import { HatchedStretch, Hatching, PayMark, PayShape } from './pay-mark';

/** Height of the ruler, and its middle, in pixels: only shapes stand on it, words have rows of their own. */
const height = 36;
const middle = height / 2;

/**
 * The pay of a job on one ruler. Each word stands in its own row, beside a line that comes from its place: over the ruler on the right of
 * the line, the leftmost on top; under it on the left, the rightmost last. No line can so cross a word, nor a word another, whatever the
 * size of the text. Where a row is too narrow for that, the words are a list, told apart by their shapes.
 */
export function PayRuler({ ruler }: { ruler: PayRulerData }) {
  const { smic, marks, unknownFrom, above, below } = ruler;
  return (
    <figure aria-label="La paie sur une règle" className="pay-ruler keep @container">
      {above.map((label, index) => (
        <AboveRow key={label.key} label={label} before={above.slice(0, index)} />
      ))}
      <svg
        width="100%"
        height={height}
        aria-hidden="true"
        focusable="false"
        className="my-1 block overflow-visible @min-[15em]:my-0"
      >
        <Hatching />
        <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-edge" />
        {unknownFrom !== null && <HatchedStretch from={unknownFrom} middle={middle} />}
        <g className="hidden @min-[15em]:block">
          {above.map((label) => (
            <Stem key={label.key} label={label} from="0" to={middle} />
          ))}
          {below.map((label) => (
            <Stem key={label.key} label={label} from={middle} to="100%" />
          ))}
        </g>
        {marks.map((mark) => (
          <PayMark key={mark.key} mark={mark} middle={middle} />
        ))}
        {smic !== null && <line x1={`${smic}%`} x2={`${smic}%`} y1="0" y2="100%" className="smic-line" />}
      </svg>
      {below.map((label, index) => (
        <BelowRow key={label.key} label={label} after={below.slice(index + 1)} />
      ))}
    </figure>
  );
}

/** Words to the right of their place; the lines of the rows over it go by on their left. */
function AboveRow({ label, before }: { label: RulerLabel; before: readonly RulerLabel[] }) {
  return (
    <p className="relative flex gap-x-2 pb-1 leading-snug @min-[15em]:gap-x-0">
      <Stems>
        {before.map((one) => (
          <Stem key={one.key} label={one} from="0" to="100%" />
        ))}
        <Stem label={label} from="4" to="100%" />
      </Stems>
      <svg width={`${label.at}%`} height="1" aria-hidden="true" className="hidden shrink-0 @min-[15em]:block" />
      <Swatch label={label} />
      <Words label={label} className="@min-[15em]:pl-2" />
    </p>
  );
}

/** Words to the left of their place; the lines of the rows under it go by on their right. */
function BelowRow({ label, after }: { label: RulerLabel; after: readonly RulerLabel[] }) {
  return (
    <p className="relative flex gap-x-2 pt-1 leading-snug">
      <Stems>
        {after.map((one) => (
          <Stem key={one.key} label={one} from="0" to="100%" />
        ))}
        <Stem label={label} from="0" to="100%" />
      </Stems>
      <Swatch label={label} />
      {/* Numbers of notes take no width: they stand before the line. */}
      <Words
        label={label}
        className={`@min-[15em]:grow @min-[15em]:text-right ${label.notes.length > 0 ? '@min-[15em]:pr-4' : ''}`}
      />
      <svg width={`${100 - label.at}%`} height="1" aria-hidden="true" className="hidden shrink-0 @min-[15em]:block" />
    </p>
  );
}

function Words({ label: { shape, name, text, notes }, className }: { label: RulerLabel; className: string }) {
  return (
    <span className={`min-w-0 ${shape === 'smic' ? 'text-smic' : ''} ${className}`}>
      <span className={shape === 'smic' ? '' : 'text-soft'}>{name} :</span> <b>{text}</b>
      {/* A word joiner: the first number stays with the last word. */}
      {'\u2060'}
      {notes.map((note) => (
        <NoteMark key={note} number={note} />
      ))}
    </span>
  );
}

/** The lines that go through a row. */
function Stems({ children }: { children: ReactNode }) {
  return (
    <svg
      width="100%"
      height="100%"
      aria-hidden="true"
      focusable="false"
      className="absolute inset-0 hidden overflow-visible @min-[15em]:block"
    >
      {children}
    </svg>
  );
}

function Stem({ label: { shape, at }, from, to }: { label: RulerLabel; from: string | number; to: string | number }) {
  if (shape === 'unknown') return null;
  const kind = shape === 'smic' ? 'smic-line' : 'stroke-accent';
  return <line x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} className={kind} />;
}

/** The shape of a mark before its words, where they are a list. */
function Swatch({ label: { shape, isCertain } }: { label: RulerLabel }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      focusable="false"
      className="mt-0.5 shrink-0 @min-[15em]:hidden"
    >
      <PayShape shape={shape} isCertain={isCertain} />
    </svg>
  );
}
