import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { findNoDiplomaAsked } from '@/lib/pathways/asks-no-diploma';
import { findStudyYears } from '@/lib/pathways/study-years';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { describeUnderSmic } from '@/lib/pay/read-against-smic';
import { describeOtherFigures, findStartingPay } from '@/lib/pay/starting-pay';
import { dateUnit, wordPayToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { shorten } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';

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
  /** Deduced from another field of the sheet by a rule that `detail` states. */
  deduced: boolean;
}

const PLAIN = { warning: null, deduced: false, href: null, others: [] };
/** A pay without figures, or the condition of a figure, can fill a paragraph; the section Salaire shows it whole. In characters. */
const LONGEST_WORDS = 110;
/** Longest sentence of a sheet in the detail of a fact, in characters. */
const LONGEST_QUOTE = 120;
const LONGEST_CONDITION = 70;
const NOT_STATED = { ...PLAIN, value: null, source: null };

/**
 * The four facts that a profile shows first. Each keeps its source; what the sheet does not say is said to be missing.
 * @param date YYYY-MM-DD, the day whose SMIC the pay is compared with
 */
export function keyFacts(job: JobSheet, catalogue: Catalogue, date: string): KeyFact[] {
  return [
    payFact(job, catalogue, date),
    levelFact(job, catalogue),
    studiesFact(job, catalogue),
    statusesFact(job, catalogue),
  ];
}

/** The beginner's pay that the sheet gives first, never an average; that there are others is said, the page shows them with their sources. */
function payFact(job: JobSheet, catalogue: Catalogue, date: string): KeyFact {
  const named = { key: 'pay', label: 'Salaire au début' } as const;
  const salary = findStartingPay(job.salaries);
  if (!salary) return { ...named, ...NOT_STATED, detail: 'La fiche ne donne pas le salaire au début' };
  const references = payReferencesOf(catalogue, date);
  const today = wordPayToday(salary, references);
  const { kind, figure, condition, reading } = today;
  const longest = kind === 'figure' ? LONGEST_CONDITION : LONGEST_WORDS;
  const words = condition && shorten(condition, longest);
  const under = describeUnderSmic(salary, reading, job, smicAt(catalogue.smic, date) ?? null);
  const bare = reading?.position === 'below' && !under ? reading.text : null;
  return {
    ...named,
    value: capitalizeFirst(figure),
    detail: [dateUnit(today, references), bare, words, describeOtherFigures(job.salaries)].filter(Boolean).join(', '),
    source: findFactSource(job, catalogue, salary),
    warning:
      under ??
      (kind === 'figure' && !reading?.former ? describeOldPay(findPayYear(salary, job, catalogue), date) : null),
    deduced: false,
    href: null,
    others: [],
  };
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
