import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import { findSection } from '@/lib/model/job-sheet/find-section';
import { formatNameLabel } from '@/lib/model/job-sheet/format-name-label';
import type { JobName, JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { listCareerMoves, type Move } from '@/lib/pathways/list-career-moves';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { PagePart } from '@/lib/views/shared/contents';

export interface MoveDirection {
  key: 'before' | 'evolution' | 'sideways';
  /** "Avant" */
  title: string;
  voices: readonly MoveVoice[];
}

/** A job that one comes from, goes to, or passes to. */
export interface MoveNode {
  key: string;
  /** As the source writes it. */
  label: string;
  /** Its profile; null for a job that the collection does not describe. */
  sheet: { name: JobName; href: string } | null;
  /** Slug of its domain, for the colour and the mark. */
  domain: string | null;
  condition: string | null;
  /** Set where only the other sheet says so. */
  toldBy: string | null;
}

/** Moves with one source. */
interface MoveVoice {
  key: string;
  /** Who says so, in words for everybody; null for what an author states. */
  note: string | null;
  source: string;
  isRome: boolean;
  nodes: readonly MoveNode[];
}

/** Career moves around a job, for the map. */
export interface MovesPart extends PagePart {
  kind: 'moves';
  job: { name: JobName; domain: string | null };
  directions: readonly MoveDirection[];
  hasRome: boolean;
  /** The part of the sheet that tells of the career in words. */
  prose: { anchor: string; title: string } | null;
}

const directions = [
  { direction: 'before', title: 'Avant' },
  { direction: 'evolution', title: 'Après' },
  { direction: 'sideways', title: 'À côté' },
] as const;

/** Words by which "Intégrer le marché du travail" tells of what comes after the job. */
const careerWords = /évolu|deven|carrière|promotion|responsabilit|se spécialis|reconver|à son compte|accéder à/i;

/** Makes the part about the career moves of a job; none where no sheet states any. */
export function toMovesPart(catalogue: Catalogue, job: JobSheet): MovesPart[] {
  const moves = listCareerMoves(catalogue, job);
  if (moves.length === 0) return [];
  const prose = findCareerProse(job);
  return [
    {
      kind: 'moves',
      anchor: 'parcours',
      title: 'Changer, évoluer',
      job: { name: job.name, domain: domainOf(job)?.slug ?? null },
      directions: directions.flatMap(({ direction, title }) => {
        const voices = toVoices(
          catalogue,
          moves.filter((move) => move.direction === direction),
        );
        return voices.length > 0 ? [{ key: direction, title, voices } satisfies MoveDirection] : [];
      }),
      hasRome: moves.some(({ isRome }) => isRome),
      prose: prose ? { anchor: prose.anchor, title: prose.title } : null,
    },
  ];
}

/** The section that tells of the career in words: the one that is made for it, else the job market where it speaks of it. */
function findCareerProse(job: JobSheet): SheetSection | null {
  const [own, market] = [findSection(job, 'career'), findSection(job, 'job-market')];
  if (own && own.markdown.trim() !== '') return own;
  return market && careerWords.test(market.markdown) ? market : null;
}

/** Moves of one direction by who says them, so that each source stands once. */
function toVoices(catalogue: Catalogue, moves: readonly Move[]): MoveVoice[] {
  const groups = new Map<string, { source: string; moves: Move[] }>();
  for (const move of moves) {
    const source = findFactSource(move.statedBy, catalogue, { source: move.source, year: null });
    const key = `${move.isRome} ${source}`;
    const group = groups.get(key) ?? { source, moves: [] };
    group.moves.push(move);
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, { source, moves: said }]) => {
    const [first] = said;
    if (!first) return [];
    const note = first.isRome ? 'D’après France Travail (répertoire ROME)' : null;
    return [{ key, note, source, isRome: first.isRome, nodes: said.map(toNode) }];
  });
}

function toNode({ direction, job, label, condition, statedBy }: Move): MoveNode {
  const isTold = job !== null && job === statedBy;
  return {
    key: `${direction}-${statedBy.id}-${job?.id ?? label}`,
    label: capitalizeFirst(formatNameLabel(label)),
    sheet: job && { name: job.name, href: `/metiers/${job.slug}` },
    domain: job ? (domainOf(job)?.slug ?? null) : null,
    condition,
    toldBy: isTold ? 'dit par sa fiche' : null,
  };
}
