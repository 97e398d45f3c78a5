import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { traceFact } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { recordOf } from '@/lib/model/record-of';
import { smicAt } from '@/lib/model/reference/smic';
import { classifyPayWords, explainPayWords } from '@/lib/pay/classify-pay-words';
import { type InUnits, PAY_UNITS, type PayUnit } from '@/lib/pay/convert-pay';
import { curveFor } from '@/lib/pay/curve-for';
import { type DiscrepancyWords, describeDiscrepancy } from '@/lib/pay/describe-discrepancy';
import { describeInUnit } from '@/lib/pay/describe-in-unit';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { toGrossMonthly } from '@/lib/pay/gross-monthly';
import { listPayDiscrepancies } from '@/lib/pay/list-pay-discrepancies';
import { listLandmarks, type PayLandmarkFact } from '@/lib/pay/pay-landmarks';
import { listPayNotes } from '@/lib/pay/pay-notes';
import { type PayReferences, payReferencesOf } from '@/lib/pay/pay-references';
import { listTicks, makePayScale, type PayScale, placeOnScale, type Tick } from '@/lib/pay/pay-scale';
import { nameStage, STAGE_ORDER } from '@/lib/pay/pay-words';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { type PayMark, placePay } from '@/lib/pay/place-pay';
import { bringToToday, describeFormerSmic, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import type { SalaryFigure } from '@/lib/pay/word-pay';
import { formatAmountToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { NamedLandmark } from '@/lib/views/salaries/catalogue-pay';

export interface PayChartData {
  rows: readonly PayRow[];
  landmarks: readonly NamedLandmark[];
  ticks: InUnits<readonly Tick[]>;
  /** How to read the chart, with the sources of what it compares with. */
  notes: readonly string[];
}

/** A pay statement: the figure, and everything that must travel with it. */
export interface PayRow {
  key: string;
  /** "En début de carrière" */
  stage: string;
  /** As the source gives it, in its own unit; at the SMIC in force for one that was the SMIC of its time. */
  amount: string;
  /** What the sheet prints, where that is a SMIC of the past; null for any other. */
  printed: string | null;
  /** What that comes to, in each unit. */
  inUnits: InUnits;
  condition: string | null;
  source: string;
  /** Under the SMIC, old. */
  alerts: readonly string[];
  /** Null for an amount that cannot be placed. */
  mark: PayMark | null;
}

/** What a sheet says of pay, ready to show. */
export interface PayData {
  /** Null where the sheet gives no figure. */
  chart: PayChartData | null;
  discrepancies: readonly DiscrepancyWords[];
  /** What the words of a sheet without figures mean, and what the law says all the same. */
  words: readonly string[];
}

/**
 * Prepares what a profile says of pay: its figures on one scale, what to think of those that differ, and the meaning of pay in words.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toPay(catalogue: Catalogue, job: JobSheet, today: string): PayData {
  const figures = job.salaries
    .filter((salary) => salary.kind !== 'text')
    .sort((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
  return {
    chart: figures.length > 0 ? toChart(catalogue, job, figures, today) : null,
    discrepancies: listDiscrepancies(catalogue, job, figures, today),
    words: listWords(catalogue, job, today),
  };
}

function toChart(catalogue: Catalogue, job: JobSheet, figures: readonly SalaryFigure[], today: string): PayChartData {
  const references = payReferencesOf(catalogue, today);
  const landmarks = listLandmarks(catalogue, today);
  const drawn = figures.map((printed) => ({
    printed,
    figure: bringToToday(printed, readAgainstSmic(printed, references)),
    curve: curveFor(printed, job, references.curve),
  }));
  const amounts = drawn.flatMap(({ figure, curve }) => {
    const gross = toGrossMonthly(figure, curve);
    return [gross?.min, gross?.max].filter((amount) => amount != null);
  });
  const scale = makePayScale([...amounts, ...landmarks.map(({ grossMonthly }) => grossMonthly)]);
  const rows = drawn.map(
    ({ printed, figure, curve }, index): PayRow => ({
      ...describeFigure(catalogue, job, printed, references),
      key: `${printed.line}-${index}`,
      inUnits: inEachUnit((unit) => describeInUnit(figure, unit, curve)),
      mark: scale && amounts.length > 0 ? placePay(figure, scale, curve) : null,
    }),
  );
  return {
    rows,
    landmarks: scale ? landmarks.map((landmark) => placeLandmark(landmark, scale)) : [],
    ticks: inEachUnit((unit) => (scale ? listTicks(scale, unit) : [])),
    notes: listPayNotes(catalogue, today, { hasOutlines: rows.some(({ mark }) => mark?.isCertain === false) }),
  };
}

function describeFigure(catalogue: Catalogue, job: JobSheet, figure: SalaryFigure, references: PayReferences) {
  const year = findPayYear(figure, job, catalogue);
  const reading = readAgainstSmic(figure, references);
  return {
    stage: nameStage(figure.stage),
    amount: capitalizeFirst(formatAmountToday(figure, references)),
    printed: describeFormerSmic(figure, reading),
    condition: figure.condition && capitalizeFirst(figure.condition),
    source: nameSource(catalogue, job, figure, year),
    alerts: [
      describeUnderSmic(figure, reading, job, smicAt(references.smic, references.date) ?? null),
      !reading?.former && describeOldPay(year, references.date),
    ].filter((alert) => typeof alert === 'string'),
  };
}

/** The source with the year of the figure, where the source's own date is another or unknown. */
function nameSource(catalogue: Catalogue, job: JobSheet, salary: Salary, year: number | null): string {
  const source = traceFact(job, catalogue, salary);
  if (year === null) return source.year === 'unknown' ? source.text : `${source.text}, année non précisée`;
  return source.year === year ? source.text : `${source.text}, chiffre de ${year}`;
}

function placeLandmark({ key, grossMonthly, isEstimated, labels }: PayLandmarkFact, scale: PayScale): NamedLandmark {
  return { key, isEstimated, labels, at: placeOnScale(grossMonthly, scale) };
}

/** Two figures that were the SMIC of their time are one amount. */
function listDiscrepancies(
  catalogue: Catalogue,
  job: JobSheet,
  figures: readonly SalaryFigure[],
  date: string,
): PayData['discrepancies'] {
  const dated = figures.map((figure) => ({
    salary: bringToToday(figure, readAgainstSmic(figure, { smic: catalogue.smic, date })),
    year: findPayYear(figure, job, catalogue),
  }));
  return listPayDiscrepancies(dated).flatMap(
    (discrepancy) =>
      describeDiscrepancy(discrepancy, ({ salary, year }) => nameSource(catalogue, job, salary, year)) ?? [],
  );
}

/** Pay in words is explained; where there is no figure at all, what the law says still holds. */
function listWords(catalogue: Catalogue, job: JobSheet, today: string): string[] {
  const kinds = new Set(job.salaries.filter(({ kind }) => kind === 'text').flatMap(classifyPayWords));
  const explained = [...kinds].map(explainPayWords);
  if (job.salaries.some(({ kind }) => kind !== 'text')) return explained;
  return [...explained, describeLegalFloor(job, catalogue.smic, today) ?? []].flat();
}

function inEachUnit<Said>(say: (unit: PayUnit) => Said): InUnits<Said> {
  return recordOf(PAY_UNITS, say);
}
