import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { findUsualWorkplace } from '@/lib/guided-start/workplace/find-usual-workplace';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevelLength } from '@/lib/pathways/level-length';
import { LEVEL_NOT_ASKED, readLevelStanding } from '@/lib/pathways/level-standing';
import { asksBrevetThenContest } from '@/lib/pathways/speaks-of-contest';
import { BELOW_TRADE_DIPLOMAS } from '@/lib/pathways/study-years';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { joinWithOr } from '@/lib/text/join-in-french';
import { toSlug } from '@/lib/text/slug';
import type { FirstFact } from '@/lib/views/shared/chapter';
import type { NoteBook } from '@/lib/views/shared/notes';

/** As many as the first screen of a small phone holds. */
const most = 4;
/** Longest detail of a tile, in characters: two lines. */
const longestDetail = 46;
/** The same where the value takes two lines by itself. */
const shortDetail = 24;

/**
 * The facts that a profile shows first, four at most: what a sheet does not say leaves its place to what it says, and is said in its chapter.
 * @param pay the fact of pay, made by the rules of pay; null where the sheet gives none
 */
export function listFirstFacts(
  job: JobSheet,
  catalogue: Catalogue,
  pay: FirstFact | null,
  notes: NoteBook,
): FirstFact[] {
  const makers = [
    () => levelFact(job, catalogue, notes),
    () => placeFact(job, catalogue, notes),
    () => statusFact(job, catalogue, notes),
    () => interestFact(job, catalogue, notes),
  ];
  const facts: FirstFact[] = pay ? [pay] : [];
  for (const make of makers) {
    const fact = facts.length < most ? make() : null;
    if (fact) facts.push(fact);
  }
  return facts;
}

function levelFact(job: JobSheet, catalogue: Catalogue, notes: NoteBook): FirstFact | null {
  const { minimumLevel: level } = job;
  if (!level) return null;
  // As the answer to "Quelles études" says it: a class that one has been in is not what such a contest asks for.
  const [value, detail] =
    BELOW_TRADE_DIPLOMAS.has(level.slug) && asksBrevetThenContest(job)
      ? ['Le brevet', 'puis un concours']
      : [capitalizeFirst(formatLevel(level.label)), levelDetail(job)];
  return {
    key: 'level',
    label: 'Pour y arriver',
    value,
    detail,
    note: notes.cite(findFactSource(job, catalogue, { source: job.minimumLevelSource, year: null })),
    href: `${FACET_ADDRESSES.level.folder}/${level.slug}`,
  };
}

/** How long, else that it is the least that is asked, where it is. */
function levelDetail(job: JobSheet): string | null {
  const standing = readLevelStanding(job);
  if (standing === 'usual') return LEVEL_NOT_ASKED;
  const length = findLevelLength(job);
  if (length?.isStated && length.agrees && length.words.length <= longestDetail) return length.words;
  return standing === 'minimum' ? 'au minimum' : null;
}

function placeFact(job: JobSheet, catalogue: Catalogue, notes: NoteBook): FirstFact | null {
  const place = findUsualWorkplace(listWorkplaces(catalogue).get(job) ?? []);
  if (!place) return null;
  return {
    key: 'place',
    label: 'On travaille',
    value: capitalizeFirst(place.words),
    detail: null,
    note: notes.cite(`Lu par le site dans la fiche : « ${place.evidence} »`),
    href: null,
  };
}

function statusFact(job: JobSheet, catalogue: Catalogue, notes: NoteBook): FirstFact | null {
  const [first, ...others] = job.employmentStatuses;
  if (!first) return null;
  const more = joinWithOr(others.map(formatStatus));
  const isCut = more.length > shortDetail;
  const source = findFactSource(job, catalogue, { source: job.statusesSource, year: null });
  const all = job.employmentStatuses.map(formatStatus).join(', ');
  return {
    key: 'statuses',
    label: 'On travaille comme',
    value: capitalizeFirst(formatStatus(first)),
    detail: isCut
      ? `ou ${formatCount(others.length, 'autre statut', 'autres statuts')}`
      : more === ''
        ? null
        : `ou ${more}`,
    note: notes.cite(isCut ? `Statuts que cite la fiche : ${all}. ${source}` : source),
    href: `${FACET_ADDRESSES.status.folder}/${toSlug(first)}`,
  };
}

function interestFact(job: JobSheet, catalogue: Catalogue, notes: NoteBook): FirstFact | null {
  const [first] = [...job.interests].sort((a, b) => a.length - b.length);
  if (!first) return null;
  return {
    key: 'interest',
    label: 'Pour qui dit',
    value: `« ${capitalizeFirst(first)} »`,
    detail: null,
    note: notes.cite(findFactSource(job, catalogue)),
    href: `${FACET_ADDRESSES.interest.folder}/${toSlug(first)}`,
  };
}
