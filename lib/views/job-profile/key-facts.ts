import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { findNoDiplomaAsked } from '@/lib/pathways/asks-no-diploma';
import { findStudyYears } from '@/lib/pathways/study-years';
import { findAmountsBy, findPayGist, type PayGist } from '@/lib/pay/classify-pay-words';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { BASIS_WORDS, GROSS_A_MONTH, perPeriod } from '@/lib/pay/pay-words';
import { bringToToday, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { describeOtherFigures, findStartingPay } from '@/lib/pay/starting-pay';
import { type SalaryFigure, wordBound } from '@/lib/pay/word-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatEuros } from '@/lib/text/format-euros';
import { shorten } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';
import type { NoteBook } from '@/lib/views/shared/notes';
import { citePay, type PayContext } from './cite-pay';

export interface KeyFact {
  key: 'pay' | 'level' | 'studies' | 'statuses';
  /** Short French title. */
  label: string;
  /** What to show large: "2 230 €"; null where the sheet says nothing. */
  value: string | null;
  /** What the value means: unit, condition, other figures, how it was deduced; or what the sheet does not say. */
  detail: string;
  /** The page of the value: its level, its first status; null where it has none. */
  href: string | null;
  /** What `detail` enumerates, each with its page: the other statuses. */
  others: readonly { label: string; href: string }[];
  /** Name and date of the source; null only for a missing fact. */
  source: string | null;
  /** Set when the pay is below the SMIC in force, or old. */
  warning: string | null;
  /** Number of the note that says where it comes from, and what must be known of it; null where `source` and `warning` do. */
  note: number | null;
  /** Deduced from another field of the sheet by a rule that `detail` states. */
  deduced: boolean;
}

const PLAIN = { warning: null, note: null, deduced: false, href: null, others: [] };
/** Longest detail of the pay, in characters: a tile of a phone holds three such lines; the note says the rest. */
const LONGEST_DETAIL = 42;
const FROM_SMIC = 'Dès le SMIC';
/** Pay in words, for a tile. */
const GISTS: Record<PayGist, string> = {
  'from-smic': FROM_SMIC,
  variable: 'Variable',
  'no-monthly-amount': 'Sans montant',
};
/** Longest sentence of a sheet in the detail of a fact, in characters. */
const LONGEST_QUOTE = 120;
const NOT_STATED = { ...PLAIN, value: null, source: null };

/**
 * The four facts that a profile shows first. Each keeps its source; what the sheet does not say is said to be missing.
 * @param date YYYY-MM-DD, the day whose SMIC the pay is compared with
 */
export function keyFacts(job: JobSheet, catalogue: Catalogue, date: string, notes: NoteBook): KeyFact[] {
  return [
    payFact({ job, catalogue, notes, references: payReferencesOf(catalogue, date) }),
    levelFact(job, catalogue),
    studiesFact(job, catalogue),
    statusesFact(job, catalogue),
  ];
}

/**
 * The beginner's pay that the sheet gives first, never an average, short enough for a tile; what its source is, and what else must be known
 * of it, is in its note.
 */
function payFact(context: PayContext): KeyFact {
  const named = { key: 'pay', label: 'Salaire au début' } as const;
  const salary = findStartingPay(context.job.salaries);
  if (!salary) return { ...named, ...NOT_STATED, detail: 'La fiche ne donne pas le salaire au début' };
  return {
    ...named,
    ...PLAIN,
    ...(salary.kind === 'text' ? wordTextPay(salary, context) : wordFigurePay(salary, context)),
    source: null,
    note: citePay(salary, context),
  };
}

function wordTextPay(salary: Salary, { references: { smic, date } }: PayContext): Pick<KeyFact, 'value' | 'detail'> {
  const gist = findPayGist(salary);
  const step = smicAt(smic, date);
  return gist === 'from-smic' && step
    ? { value: FROM_SMIC, detail: `${formatEuros(step.monthly)} ${GROSS_A_MONTH}` }
    : { value: findAmountsBy(salary)?.short ?? GISTS[gist], detail: shorten(salary.raw, LONGEST_DETAIL) };
}

function wordFigurePay(salary: SalaryFigure, { references, job }: PayContext): Pick<KeyFact, 'value' | 'detail'> {
  const reading = readAgainstSmic(salary, references);
  const { min, max, period, basis } = bringToToday(salary, reading);
  const upTo = min !== null && max !== null && max > min ? `jusqu’à ${formatEuros(max)}` : null;
  if (min !== null && reading?.position === 'at') {
    const unit = `${BASIS_WORDS[basis]} ${perPeriod('month')}`;
    return upTo
      ? { value: FROM_SMIC, detail: `${upTo} ${unit}` }
      : { value: 'Au SMIC', detail: `${formatEuros(min)} ${unit}` };
  }
  const isKnown = basis !== 'unspecified';
  const said = [
    perPeriod(period),
    reading?.position === 'below' && reading.text,
    upTo ?? wordBound(salary),
    salary.approximate && 'environ',
    !isKnown && BASIS_WORDS[basis],
    describeOtherFigures(job.salaries) && 'autres montants plus bas',
    salary.condition,
  ].filter((part) => typeof part === 'string');
  return {
    value: [formatEuros(min ?? max ?? 0), isKnown && BASIS_WORDS[basis]].filter(Boolean).join(' '),
    detail: said.reduce((detail, part) =>
      joined(detail, part).length > LONGEST_DETAIL ? detail : joined(detail, part),
    ),
  };
}

function joined(detail: string, part: string): string {
  return `${detail}, ${part}`;
}

function levelFact(job: JobSheet, catalogue: Catalogue): KeyFact {
  const named = { key: 'level', label: 'Niveau minimum' } as const;
  if (!job.minimumLevel) return { ...named, ...NOT_STATED, detail: 'La fiche ne donne pas de niveau minimum' };
  const noDiploma = job.minimumLevel.slug === 'sans-diplome' ? null : findNoDiplomaAsked(job);
  return {
    ...named,
    ...PLAIN,
    value: capitalizeFirst(formatLevel(job.minimumLevel.label)),
    detail: noDiploma
      ? `pour accéder au métier. Mais la fiche dit aussi : « ${shorten(noDiploma, LONGEST_QUOTE)} »`
      : 'pour accéder au métier',
    href: `${FACET_ADDRESSES.level.folder}/${job.minimumLevel.slug}`,
    source: findFactSource(job, catalogue, { source: job.minimumLevelSource, year: null }),
  };
}

function studiesFact(job: JobSheet, catalogue: Catalogue): KeyFact {
  const named = { key: 'studies', label: 'Durée des études' } as const;
  const years = findStudyYears(job);
  if (!years) return { ...named, ...NOT_STATED, detail: 'La fiche ne donne pas de nombre d’années' };
  return {
    ...named,
    ...PLAIN,
    value: years.value,
    detail: years.hasOthers ? `${years.detail}. Autre durée possible, voir plus bas` : years.detail,
    deduced: years.deduced,
    source: findFactSource(job, catalogue, years.statement ?? undefined),
  };
}

function statusesFact(job: JobSheet, catalogue: Catalogue): KeyFact {
  const named = { key: 'statuses', label: 'Statuts possibles' } as const;
  const [first, ...others] = job.employmentStatuses.map((status) => ({
    label: formatStatus(status),
    href: `${FACET_ADDRESSES.status.folder}/${toSlug(status)}`,
  }));
  if (!first) return { ...named, ...NOT_STATED, detail: 'La fiche ne dit pas sous quels statuts on exerce' };
  return {
    ...named,
    ...PLAIN,
    value: capitalizeFirst(first.label),
    detail: others.length > 0 ? `ou ${others.map(({ label }) => label).join(', ')}` : '',
    href: first.href,
    others,
    source: findFactSource(job, catalogue, { source: job.statusesSource, year: null }),
  };
}
