import type { RawSection } from '@/lib/content/parse/collect-sections';
import { collapseBlankLines, type FramedSection, joinLines } from '@/lib/content/parse/section-body';
import { readAccess } from '@/lib/model/job-sheet/entry-routes';
import { readGlossary } from '@/lib/model/job-sheet/glossary';
import { readInterests, readTrainings } from '@/lib/model/job-sheet/item-lists';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { readFlatList } from '@/lib/model/job-sheet/read-list';
import { type SectionKind, sectionRank } from '@/lib/model/job-sheet/sections';
import { toSlug } from '@/lib/text/slug';

/** A finished section, and its body with positions for the readers of figures. */
export interface BuiltSection {
  section: SheetSection;
  body: FramedSection;
}

/**
 * Makes the sections of the record, in the order of the page. Takes the raw sections in the order of the file.
 * A section without content is left out, unless another one belongs under it.
 */
export function buildSections(raw: readonly RawSection[]): BuiltSection[] {
  const used = new Set<string>();
  const built = raw.map((section) => ({ raw: section, ...buildSection(section, used) }));
  const kept = built.filter(
    ({ section, body }) =>
      body.markdown !== '' || built.some((other) => other.section.parent === section.key && other.body.markdown !== ''),
  );
  return orderSections(kept).map(({ section, body }) => ({
    section: kept.some((other) => other.section.key === section.parent) ? section : { ...section, parent: null },
    body,
  }));
}

function buildSection(raw: RawSection, used: Set<string>): BuiltSection {
  const body = joinLines(raw.lines, raw.line);
  const markdown = collapseBlankLines(body.markdown);
  const slug = toSlug(raw.sourceTitle) || 'rubrique';
  const anchor = unique(raw.definition?.anchor ?? slug, used);
  const base = {
    key: raw.definition?.key ?? (`other-${anchor}` as const),
    anchor,
    title: raw.definition?.title ?? raw.sourceTitle,
    sourceTitle: raw.sourceTitle,
    parent: raw.parent,
    line: raw.line,
    markdown,
  };
  return { section: withContent(raw.definition?.kind ?? 'prose', base), body };
}

type SectionBase = Omit<Extract<SheetSection, { kind: 'prose' }>, 'kind'>;

/** Reads the content that the kind of section calls for; a list that is not one is shown as running text. */
function withContent(kind: SectionKind, base: SectionBase): SheetSection {
  switch (kind) {
    case 'list': {
      const list = readFlatList(base.markdown);
      return list ? { kind, ...base, ...list } : { kind: 'prose', ...base };
    }
    case 'glossary': {
      const glossary = readGlossary(base.markdown);
      return glossary ? { kind, ...base, ...glossary } : { kind: 'prose', ...base };
    }
    case 'access':
      return { kind, ...base, intro: readAccess(base.markdown).intro };
    case 'trainings':
      return { kind, ...base, intro: readTrainings(base.markdown).intro };
    case 'interests':
      return { kind, ...base, intro: readInterests(base.markdown).intro };
    case 'prose':
    case 'salary':
    case 'studies':
      return { kind, ...base };
    default:
      return kind satisfies never;
  }
}

function unique(anchor: string, used: Set<string>): string {
  let candidate = anchor;
  for (let number = 2; used.has(candidate); number++) candidate = `${anchor}-${number}`;
  used.add(candidate);
  return candidate;
}

/** Registered sections in the order of the registry; each other one after the group of the section it follows. */
function orderSections<T extends { section: SheetSection; raw: RawSection }>(sections: readonly T[]): T[] {
  let rank = -1;
  const placed = sections.map((item, index) => {
    const { key, parent } = item.section;
    if (item.raw.definition) {
      rank = sectionRank(key);
      return { item, index, rank, tail: 0 };
    }
    const group = parent ?? lastParentBefore(sections, index);
    const last = Math.max(
      rank,
      ...sections
        .filter((other) => other.section.parent === group && group !== null)
        .map((other) => sectionRank(other.section.key)),
    );
    return { item, index, rank: last, tail: 1 };
  });
  return placed.sort((a, b) => a.rank - b.rank || a.tail - b.tail || a.index - b.index).map(({ item }) => item);
}

/** Group (parent, or the section itself) of the last registered section before a place. */
function lastParentBefore<T extends { section: SheetSection; raw: RawSection }>(
  sections: readonly T[],
  index: number,
): string | null {
  const before = sections.slice(0, index).findLast((item) => item.raw.definition !== null);
  return before ? (before.section.parent ?? before.section.key) : null;
}
