import { traceFact } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { recordOf } from '@/lib/model/record-of';
import { smicAt } from '@/lib/model/reference/smic';
import { classifyPayWords, explainPayWords } from '@/lib/pay/classify-pay-words';
import { type InUnits, PAY_UNITS } from '@/lib/pay/convert-pay';
import { curveFor } from '@/lib/pay/curve-for';
import { type DiscrepancyWords, describeDiscrepancy } from '@/lib/pay/describe-discrepancy';
import { describeInUnit } from '@/lib/pay/describe-in-unit';
import { describeLegalFloor } from '@/lib/pay/describe-legal-floor';
import { listPayDiscrepancies } from '@/lib/pay/list-pay-discrepancies';
import { describeNetMethod, describeSmicToday } from '@/lib/pay/pay-notes';
import { nameStage, STAGE_ORDER } from '@/lib/pay/pay-words';
import { findPayYear } from '@/lib/pay/pay-year';
import { bringToToday, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { conditionAlone, type SalaryFigure } from '@/lib/pay/word-pay';
import { formatAmountToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { citePay, listAlerts, listPrinted, type PayContext } from './cite-pay';
import { listMissingFacts } from './list-missing-facts';
import { type PayRulerData, toPayRuler } from './pay-ruler';

/** A pay statement: the figure, and everything that must travel with it. */
export interface PayRow {
  key: string;
  /** "Au début" */
  stage: string;
  /** As the source gives it, in its own unit; at the SMIC in force for one that was the SMIC of its time. */
  amount: string;
  /** What the sheet prints, where that is a SMIC of the past; empty for any other. */
  printed: readonly string[];
  /** What that comes to, in each unit. */
  inUnits: InUnits;
  condition: string | null;
  /** Under the SMIC, old. */
  alerts: readonly string[];
  /** Number of the note that says where it comes from. */
  note: number;
}

/** A sentence with the number of its note; null where it needs none. */
export interface NotedText {
  text: string;
  note: number | null;
}

/** What a sheet says of pay, ready to show. */
export interface PayData {
  /** Null where no figure can be placed. */
  ruler: PayRulerData | null;
  /** What comes later, where the ruler does not show it; null where it does. */
  later: NotedText | null;
  /** Every figure of every source; empty where the sheet gives none. */
  rows: readonly PayRow[];
  /** True where an amount of the table is told by the hour or the year too. */
  hasOtherUnits: boolean;
  /** How the amounts of the table were brought to other units. */
  methods: readonly NotedText[];
  /** Whether the sources agree; empty where each meaning has one figure. */
  discrepancies: readonly DiscrepancyWords[];
  /** What the words of a sheet without figures mean, and what the law says all the same. */
  words: readonly NotedText[];
}

/**
 * Prepares what a profile says of pay: its figures on one ruler and in a table, what to think of those that differ, and the meaning of pay
 * in words.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toPay(context: PayContext): PayData {
  const { job } = context;
  const figures = job.salaries
    .filter((salary) => salary.kind !== 'text')
    .sort((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
  const rows = figures.map((figure, index) => toRow(context, figure, index));
  const unsaid = describeUnsaidLater(job);
  const ruler = toPayRuler(context, unsaid);
  return {
    ruler,
    later: ruler || !unsaid ? null : { text: `Après quelques années : ${unsaid}.`, note: null },
    rows,
    hasOtherUnits: hasUnitsBeside(rows),
    methods: figures.length > 0 ? listMethods(context, figures, rows) : [],
    discrepancies: listDiscrepancies(context, figures),
    words: listWords(context),
  };
}

function hasUnitsBeside(rows: readonly PayRow[]): boolean {
  return rows.some(({ inUnits: { hour, year } }) => hour !== null || year !== null);
}

/** Says that no figure is given for later years; null where one is. Other words of the sheet may tell: silence is then not claimed. */
function describeUnsaidLater(job: JobSheet): string | null {
  if (job.salaries.some(({ kind, stage }) => kind !== 'text' && stage !== 'beginner')) return null;
  const isSilent = listMissingFacts(job).some(({ key }) => key === 'later-pay');
  return isSilent ? 'la fiche ne le dit pas' : 'pas de montant à part';
}

function toRow(context: PayContext, figure: SalaryFigure, index: number): PayRow {
  const { job, references } = context;
  const today = bringToToday(figure, readAgainstSmic(figure, references));
  const curve = curveFor(figure, job, references.curve);
  return {
    key: `${figure.line}-${index}`,
    stage: nameStage(figure.stage),
    amount: capitalizeFirst(formatAmountToday(figure, references)),
    printed: listPrinted(figure, references),
    inUnits: recordOf(PAY_UNITS, (unit) => describeInUnit(today, unit, job, curve)),
    condition: figure.condition && capitalizeFirst(conditionAlone(figure.condition)),
    alerts: listAlerts(figure, context),
    note: citePay(figure, context),
  };
}

/** A net amount, or a gross one that is estimated from a net one. */
const NET_TOLD = /(?<!\p{L})net(?!\p{L})|\(estimation\)/u;

function listMethods(
  { catalogue, job, references, notes }: PayContext,
  figures: readonly SalaryFigure[],
  rows: readonly PayRow[],
): NotedText[] {
  // A curve may hold for a figure of which nothing is estimated: one under the SMIC, one of which nobody says gross or net.
  const isEstimated = figures.some(
    (figure, index) =>
      curveFor(figure, job, references.curve) !== null &&
      Object.values(rows[index]?.inUnits ?? {}).some((words) => words !== null && NET_TOLD.test(words)),
  );
  const net = isEstimated ? describeNetMethod(catalogue, references.date) : null;
  return [
    ...(hasUnitsBeside(rows)
      ? [{ text: 'Par heure et par an : calculé pour 35 heures par semaine, toute l’année.', note: null }]
      : []),
    ...(net
      ? [{ text: 'Net : ce qui reste à peu près, une fois les cotisations payées.', note: notes.cite(net) }]
      : []),
  ];
}

/** Two figures that were the SMIC of their time are one amount. */
function listDiscrepancies(
  { catalogue, job, references }: PayContext,
  figures: readonly SalaryFigure[],
): DiscrepancyWords[] {
  const dated = figures.map((figure) => ({
    salary: bringToToday(figure, readAgainstSmic(figure, references)),
    year: findPayYear(figure, job, catalogue),
  }));
  const nameOf = ({ salary }: { salary: SalaryFigure }) => traceFact(job, catalogue, salary).text;
  return listPayDiscrepancies(dated).flatMap((discrepancy) => describeDiscrepancy(discrepancy, nameOf) ?? []);
}

/** Pay in words is explained; where there is no figure at all, what the law says still holds. */
function listWords({ catalogue, job, references, notes }: PayContext): NotedText[] {
  const kinds = new Set(job.salaries.filter(({ kind }) => kind === 'text').flatMap(classifyPayWords));
  const explained = [...kinds].map((kind) => ({ text: explainPayWords(kind), note: null }));
  const floor = describeLegalFloor(job, catalogue.smic, references.date);
  const smic = describeSmicToday(catalogue.smic, references.date);
  if (!floor || !smic || job.salaries.some(({ kind }) => kind !== 'text')) return explained;
  return [...explained, { text: floor, note: notes.cite(smic, smicAt(catalogue.smic, references.date)?.url) }];
}
