import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { Training } from '@/lib/model/training/training';
import { shortTypeName, withoutFormerName } from '@/lib/model/training/type-name';
import { CERTIFICATION_LEVELS, OUT_OF_DIRECTORY } from '@/lib/pathways/group-trainings-by-level';
import { findTrainingStart } from '@/lib/pathways/training-start';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatYears } from '@/lib/text/format-years';
import { joinWithoutBreak, NBSP } from '@/lib/text/spaces';
import type { FirstFact } from '@/lib/views/shared/chapter';
import type { NoteBook } from '@/lib/views/shared/notes';
import { listApprenticeshipSentences } from './apprenticeship';

/** As many as the first screen of a small phone holds. */
const most = 4;

/**
 * The facts that the page of a training shows first, four at most: what a sheet does not say leaves its place to what it says.
 * @param jobs how many jobs the page names
 */
export function listTrainingFacts(
  training: Training,
  catalogue: Pick<Catalogue, 'collection'>,
  jobs: number,
  notes: NoteBook,
): FirstFact[] {
  const cite = () => notes.cite(findFactSource(training, catalogue));
  const duration = durationFact(training, notes, cite);
  const level = levelFact(training, notes, cite);
  const facts = [duration, level, typeFact(training, level), jobsFact(jobs)].filter((fact) => fact !== null);
  const apprenticeship = facts.length < most ? apprenticeshipFact(training, notes) : null;
  return apprenticeship ? [...facts, apprenticeship] : facts;
}

/** The length of the sheet; where it counts the last year only, that of the whole, and a note says so. */
function durationFact(training: Training, notes: NoteBook, cite: () => number): FirstFact | null {
  const { duration, durationYears } = training;
  if (!duration) return null;
  const fact = { key: 'duration', label: 'Ça dure', detail: null, href: null };
  const whole = findTrainingStart(training)?.years ?? durationYears;
  if (whole === null || whole === durationYears) return { ...fact, value: joinWithoutBreak(duration), note: cite() };
  const note = notes.cite(`La fiche dit « ${duration} » : elle ne compte que la dernière année.`);
  return { ...fact, value: formatYears(whole), note };
}

function levelFact(
  { certificationLevel, certificationRank: rank }: Training,
  notes: NoteBook,
  cite: () => number,
): FirstFact | null {
  if (!certificationLevel) return null;
  const fact = { key: 'level', label: 'Niveau du diplôme', href: null };
  if (rank === null)
    return {
      ...fact,
      value: 'À vérifier',
      detail: 'hors répertoire national',
      note: notes.cite(`${OUT_OF_DIRECTORY}.`),
    };
  const meaning = CERTIFICATION_LEVELS.get(rank);
  return meaning
    ? { ...fact, value: capitalizeFirst(meaning), detail: `niveau${NBSP}${rank}`, note: cite() }
    : { ...fact, value: `Niveau${NBSP}${rank}`, detail: null, note: cite() };
}

/** Nothing where the level says it already: "CAP". */
function typeFact({ type }: Training, level: FirstFact | null): FirstFact | null {
  if (!type) return null;
  const value = capitalizeFirst(shortTypeName(withoutFormerName(type)));
  if (value === level?.value) return null;
  return { key: 'type', label: 'Type', value, detail: null, note: null, href: null };
}

function jobsFact(jobs: number): FirstFact | null {
  if (jobs === 0) return null;
  const value = formatCount(jobs, 'métier', 'métiers');
  return { key: 'jobs', label: 'Mène à', value, detail: null, note: null, href: '#metiers' };
}

function apprenticeshipFact(training: Training, notes: NoteBook): FirstFact | null {
  const [sentence] = listApprenticeshipSentences(training);
  if (!sentence) return null;
  return {
    key: 'apprenticeship',
    label: 'En alternance',
    value: 'C’est possible',
    detail: null,
    note: notes.cite(`Lu par le site dans la fiche : « ${sentence} »`),
    href: null,
  };
}
