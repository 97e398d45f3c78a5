import { findOwnCodes, type NamedJob, type OwnCodes } from '@/lib/open-data/rome/find-own-codes';
import type { RomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** A move between two sheets, read from the ROME. */
export interface RomeMove {
  /** Id of the other sheet. */
  to: string;
  direction: 'avant' | 'evolution' | 'proche';
  /** Codes that the published tables join, from and to; ROME 3 ones where the direction comes from there. */
  from: { code: string; label: string };
  into: { code: string; label: string };
}

const MOST_MOVES = 8;
/** A move out of the great domain (the letter of the code) is only taken among the first that the ROME names. */
const LAST_RANK_ELSEWHERE = 5;
/** More sheets than this behind a code that none of them bears the name of: no telling which one is meant. */
const MOST_SHEETS_BEHIND_A_CODE = 2;

/**
 * Lists the moves between the sheets of one import, by sheet id. Precision first: a mobility joins two ROME codes, and a code is wider than a
 * sheet. A move is kept where both sheets bear the names of the codes; where a name is only listed, or only the code is known, the
 * sheets must also share a sub-domain, or their codes a domain (`isCloseEnough`). At most eight a sheet, in the order of the ROME.
 *
 * ROME 4.0 mobilities have no direction: a move is "proche", unless the ROME 3 table of mobilities calls it an evolution, one way only,
 * between the codes that both come from.
 */
export function listRomeMoves(
  jobs: readonly NamedJob[],
  rome: RomeReferenceData,
  known: RomeNames,
): Map<string, RomeMove[]> {
  const sheets = jobs.map((job): Sheet => ({ job, ...findOwnCodes(job, rome, known) }));
  const behind = new Map<string, Sheet[]>();
  for (const sheet of sheets) for (const code of sheet.codes) behind.set(code, [...(behind.get(code) ?? []), sheet]);
  const moves = new Map<string, RomeMove[]>();
  for (const sheet of sheets) {
    const found = sheet.codes.flatMap((code) => listTargets(sheet, code, rome, behind));
    const once = found.filter((move, index) => found.findIndex(({ to }) => to === move.to) === index);
    // Evolutions first: the limit never cuts them.
    const ordered = DIRECTIONS.flatMap((direction) => once.filter((move) => move.direction === direction));
    if (ordered.length > 0) moves.set(sheet.job.id, ordered.slice(0, MOST_MOVES));
  }
  return moves;
}

const DIRECTIONS = ['evolution', 'avant', 'proche'] as const;

interface Sheet extends OwnCodes {
  job: NamedJob;
}

function listTargets(
  from: Sheet,
  code: string,
  rome: RomeReferenceData,
  behind: ReadonlyMap<string, Sheet[]>,
): RomeMove[] {
  return (rome.mobilities.get(code) ?? []).flatMap((target, rank) => {
    const sheets = (behind.get(target) ?? []).filter(({ job }) => job.id !== from.job.id);
    const named = sheets.filter(({ by }) => by === 'label');
    const close = (named.length > 0 ? named : sheets).filter((into) =>
      isCloseEnough({ sheet: from, code }, { sheet: into, code: target }, rank + 1),
    );
    if (named.length === 0 && close.length > MOST_SHEETS_BEHIND_A_CODE) return [];
    return close.map(({ job }) => ({ to: job.id, ...describe(code, target, rome) }));
  });
}

interface End {
  sheet: Sheet;
  code: string;
}

/** The surer the names are, the further the codes may be apart; two sheets of one sub-domain are close. */
function isCloseEnough(from: End, into: End, rank: number): boolean {
  const ways = [from.sheet.by, into.sheet.by];
  const isNear = from.code[0] === into.code[0] || rank <= LAST_RANK_ELSEWHERE;
  const isShared = from.sheet.job.domains.some(
    (domain) => domain.includes('/') && into.sheet.job.domains.includes(domain),
  );
  if (ways.every((by) => by === 'code')) return false;
  if (ways.includes('code')) return isShared && isNear;
  if (isShared) return true;
  const labels = ways.filter((by) => by === 'label').length;
  if (labels === 2) return isNear;
  // The first three signs are the professional domain ("K21").
  const length = labels === 1 ? 1 : 3;
  return from.code.slice(0, length) === into.code.slice(0, length);
}

function describe(from: string, into: string, rome: RomeReferenceData): Omit<RomeMove, 'to'> {
  const before = rome.codes.get(from)?.parent ?? from;
  const after = rome.codes.get(into)?.parent ?? into;
  const grows = (a: string, b: string) => rome.evolutions.get(a)?.includes(b) === true;
  if (grows(before, after) && !grows(after, before)) {
    return { direction: 'evolution', from: rome3(before, rome), into: rome3(after, rome) };
  }
  if (grows(after, before) && !grows(before, after)) {
    return { direction: 'avant', from: rome3(after, rome), into: rome3(before, rome) };
  }
  return { direction: 'proche', from: rome4(from, rome), into: rome4(into, rome) };
}

function rome4(code: string, rome: RomeReferenceData) {
  return { code, label: rome.codes.get(code)?.label ?? code };
}

function rome3(code: string, rome: RomeReferenceData) {
  return { code, label: rome.rome3Labels.get(code) ?? rome.codes.get(code)?.label ?? code };
}
