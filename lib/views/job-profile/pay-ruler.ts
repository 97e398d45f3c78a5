import type { CareerStage } from '@/lib/model/job-sheet/job-sheet';
import { type SmicStep, smicAt } from '@/lib/model/reference/smic';
import { describeSmicToday } from '@/lib/pay/pay-notes';
import type { PayReferences } from '@/lib/pay/pay-references';
import { makePayScale, type PayScale, placeOnScale } from '@/lib/pay/pay-scale';
import { BASIS_WORDS, GROSS_A_MONTH, nameStage, STAGE_ORDER } from '@/lib/pay/pay-words';
import { type StageSpan, spanStage, wordSpread } from '@/lib/pay/span-stage';
import { shortCondition } from '@/lib/pay/starting-pay';
import type { SalaryFigure } from '@/lib/pay/word-pay';
import { formatAmountToday, wordPayToday } from '@/lib/pay/word-pay-today';
import { formatEuros } from '@/lib/text/format-euros';
import { citePay, type PayContext } from './cite-pay';

/** The shape by which a mark is told from the others without colour, on the ruler and beside its words. */
export type RulerShape = 'smic' | 'square' | 'circle' | 'diamond' | 'unknown';

/** The pay of a job on one ruler: money goes right. Places are percents of the width. */
export interface PayRulerData {
  /** Null where the SMIC of the day is not known. */
  smic: number | null;
  marks: readonly RulerMark[];
  /** Where what nobody says begins; null where the sheet tells of later years. */
  unknownFrom: number | null;
  /** Words over the ruler, each to the right of its place, in the order of their places. */
  above: readonly RulerLabel[];
  /** Words under the ruler, each to the left of its place, in the order of their places. */
  below: readonly RulerLabel[];
}

export interface RulerMark {
  key: string;
  shape: RulerShape;
  start: number;
  /** Equal to `start` for one amount. */
  end: number;
  /** False where the place depends on an estimate, or on gross or net that the source does not say: drawn as an outline. */
  isCertain: boolean;
}

export interface RulerLabel {
  key: string;
  shape: RulerShape;
  isCertain: boolean;
  at: number;
  /** "Au début" */
  name: string;
  /** "à partir de 2 230 € brut par mois, hors primes"; what is said of what nobody knows. */
  text: string;
  notes: readonly number[];
}

/** More marks than these are read in the table. */
const MOST_MARKS = 3;
/** Longest text of amounts that have each their condition, in characters: four lines of a phone. */
const LONGEST_CASES = 200;
/** Room between the last mark and the hatching, in percents of the width. */
const GAP = 3;
/** A place further right than this has its words on its left: there are more than half of the width for them, on either side. */
const MIDDLE = 50;

const SHAPES = ['square', 'circle', 'diamond'] as const;

/**
 * Places the pay of a job on one ruler: the first three stages of a career, in its order, for which a figure can be placed. The scale holds
 * the SMIC and twice the SMIC, so that it is the same from job to job until one is paid more.
 * @param later what is said of later years where no figure is; null where one is
 * @returns null where no figure can be placed
 */
export function toPayRuler(context: PayContext, later: string | null): PayRulerData | null {
  const { job, references } = context;
  const spans = STAGE_ORDER.flatMap((stage) => {
    const span = spanStage(job, stage, references);
    return span ? [{ stage, span }] : [];
  }).slice(0, MOST_MARKS);
  const step = smicAt(references.smic, references.date);
  const smic = step ? [step.monthly, 2 * step.monthly] : [];
  const scale = makePayScale([...spans.flatMap(({ span }) => [span.least, span.most]), ...smic]);
  if (!scale || spans.length === 0) return null;
  const placed = spans.map(({ stage, span }, index) => toMark(stage, span, SHAPES[index] ?? 'square', context, scale));
  const unknown: RulerLabel[] = later
    ? [{ key: 'unknown', shape: 'unknown', isCertain: true, at: 100, name: 'Plus tard', text: later, notes: [] }]
    : [];
  const landmark = step ? [labelSmic(step, placeOnScale(step.monthly, scale), context)] : [];
  // The order is stable: the SMIC comes before a job that is paid at it.
  const labels = [...landmark, ...placed.map(({ label }) => label), ...unknown].sort((a, b) => a.at - b.at);
  const last = Math.max(...placed.map(({ mark }) => mark.end));
  return {
    smic: landmark[0]?.at ?? null,
    marks: placed.map(({ mark }) => mark),
    unknownFrom: later ? Math.min(last + GAP, 100 - GAP) : null,
    above: labels.filter(({ at }) => at <= MIDDLE),
    below: labels.filter(({ at }) => at > MIDDLE),
  };
}

function labelSmic(step: SmicStep, at: number, { references, notes }: PayContext): RulerLabel {
  const note = describeSmicToday(references.smic, references.date);
  return {
    key: 'smic',
    shape: 'smic',
    isCertain: true,
    at,
    name: 'SMIC',
    text: `${formatEuros(step.monthly)} ${GROSS_A_MONTH}`,
    notes: note ? [notes.cite(note, step.url)] : [],
  };
}

function toMark(
  stage: CareerStage | null,
  span: StageSpan,
  shape: RulerShape,
  context: PayContext,
  scale: PayScale,
): { mark: RulerMark; label: RulerLabel } {
  const key = stage ?? 'unstated';
  const isCertain = span.certainty === 'given';
  const start = placeOnScale(span.least, scale);
  const figures = span.isSpread ? span.figures : span.figures.slice(0, 1);
  return {
    mark: { key, shape, isCertain, start, end: placeOnScale(span.most, scale) },
    label: {
      key,
      shape,
      isCertain,
      at: start,
      name: nameStage(stage),
      text: wordSpan(span, context.references),
      notes: [...new Set(figures.map((figure) => citePay(figure, context)))],
    },
  };
}

/** One of several amounts of a stage, with the whole of its condition. */
function wordCase(figure: SalaryFigure, references: PayReferences): string {
  return [formatAmountToday(figure, references), figure.condition].filter(Boolean).join(', ');
}

/** "au SMIC", "à partir de 2 230 € brut par mois, hors primes", "du SMIC à 2 500 € brut par mois, selon les sources" */
function wordSpan(span: StageSpan, references: PayReferences): string {
  const cases = span.isByCase ? span.figures.map((one) => wordCase(one, references)).join(' ; ') : '';
  if (cases !== '' && cases.length <= LONGEST_CASES) return cases;
  if (span.isSpread) return Object.values(wordSpread(span, references)).join(' ');
  const [figure] = span.figures;
  const { reading, figure: amount } = wordPayToday(figure, references);
  const said = reading?.position === 'at' && !amount.includes(' à ') ? amount : formatAmountToday(figure, references);
  const { condition } = figure;
  return [
    said.replace(`(${BASIS_WORDS.unspecified})`, '(on ne sait pas si ce montant est brut)'),
    condition && !/\bsmic\b/i.test(condition) && shortCondition(condition, 'selon le cas'),
    span.certainty === 'estimated' && 'place estimée',
  ]
    .filter(Boolean)
    .join(', ');
}
