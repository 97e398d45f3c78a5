import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { smicAt } from '@/lib/model/reference/smic';
import { findLevelLength } from '@/lib/pathways/level-length';
import { isToldMinimum, LEVEL_NOT_ASKED, readLevelStanding } from '@/lib/pathways/level-standing';
import { findPayGist } from '@/lib/pay/classify-pay-words';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { findPayYear } from '@/lib/pay/pay-year';
import { describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { formatAmount } from '@/lib/pay/word-pay';
import { wordStartingPay } from '@/lib/pay/word-starting-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatDate } from '@/lib/text/format-date';
import { namePaySource } from '@/lib/views/job-profile/cite-pay';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { toJobEmblem } from '@/lib/views/shared/emblem';
import type { PreviewData, PreviewFact } from './preview';

const SILENT = 'La fiche ne le dit pas';
/** Where other words of the sheet may tell it. */
const NO_AMOUNT = 'Pas de montant dans la fiche';
const NOT_STATED = 'Pas précisé dans la fiche';

/** A fact with who says it. */
interface SourcedFact extends PreviewFact {
  source: string | null;
}

/** Makes the picture of a job: both names, the pay of a beginner as lists word it, the minimum level, who says so and when. */
export function toJobPreview(catalogue: Catalogue, job: JobSheet): PreviewData {
  const facts = [payFact(catalogue, job), levelFact(catalogue, job)];
  return {
    domain: domainOf(job)?.slug ?? null,
    drawing: { kind: 'emblem', emblem: toJobEmblem(catalogue, job) },
    eyebrow: 'Fiche métier',
    title: nameJob(job),
    body: { kind: 'facts', facts: facts.map(({ label, value, detail }) => ({ label, value, detail })) },
    source: nameSources(facts),
  };
}

function payFact(catalogue: Catalogue, job: JobSheet): SourcedFact {
  const label = 'Au début, on gagne';
  const references = payReferencesOf(catalogue, catalogue.day);
  const salary = findStartingPay(job.salaries);
  const words = wordStartingPay(job, references, (figure) => findPayYear(figure, job, catalogue));
  if (!salary || !words) {
    return { label, value: isMissing(job, 'starting-pay') ? SILENT : NO_AMOUNT, detail: null, source: null };
  }
  const reading = readAgainstSmic(salary, references);
  const smic = smicAt(references.smic, references.date);
  const isSmic = reading?.position === 'at' || (salary.kind === 'text' && findPayGist(salary) === 'from-smic');
  const under = describeUnderSmic(salary, reading, job, null);
  // What is under the SMIC says so with its reasons, and not a second time before the amount.
  const said = under
    ? [formatAmount(salary), salary.condition].filter(Boolean).join(', ')
    : `${words.words ?? ''}${words.detail}`;
  return {
    label,
    value: capitalizeFirst(said),
    detail: under,
    source: [namePaySource(catalogue, job, salary), isSmic && smic && `SMIC depuis le ${formatDate(smic.from)}`]
      .filter(Boolean)
      .join(' ; '),
  };
}

function levelFact(catalogue: Catalogue, job: JobSheet): SourcedFact {
  const { minimumLevel: level } = job;
  const label = isToldMinimum(job) ? 'Pour y arriver, au minimum' : 'Pour y arriver';
  if (!level)
    return { label, value: isMissing(job, 'minimum-level') ? SILENT : NOT_STATED, detail: null, source: null };
  const length = findLevelLength(job);
  const told = length?.isStated && length.agrees ? capitalizeFirst(length.words) : null;
  return {
    label,
    value: capitalizeFirst(formatLevel(level.label)),
    detail: readLevelStanding(job) === 'usual' ? capitalizeFirst(LEVEL_NOT_ASKED) : told,
    source: findFactSource(job, catalogue, { source: job.minimumLevelSource, year: null }),
  };
}

function isMissing(job: JobSheet, fact: string): boolean {
  return listMissingFacts(job).some(({ key }) => key === fact);
}

/** One source for both facts is named once. */
function nameSources([pay, level]: readonly SourcedFact[]): string | null {
  const [first, second] = [pay?.source ?? null, level?.source ?? null];
  if (first && second && !first.startsWith(second)) return `Paie : ${first}. Niveau : ${second}`;
  const named = first ?? second;
  return named && `Source : ${named}`;
}
