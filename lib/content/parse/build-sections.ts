import type { RawSection } from '@/lib/content/parse/collect-sections';
import { collapseBlankLines, type FramedSection, joinLines } from '@/lib/content/parse/section-body';
import { readAccess } from '@/lib/model/job-sheet/entry-routes';
import { readGlossary } from '@/lib/model/job-sheet/glossary';
import { readInterests, readTrainings } from '@/lib/model/job-sheet/item-lists';
import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { readFlatList } from '@/lib/model/job-sheet/read-list';
import { isSectionKey, type SectionKind, sectionRank } from '@/lib/model/job-sheet/sections';
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
  const used = new Map<string, number>();
  const built = raw.map((section) => ({ raw: section, ...buildSection(section, used) }));
  const holders = new Set(built.filter(({ body }) => holdsWords(body.markdown)).map(({ section }) => section.parent));
  const kept = built.filter(
    ({ section, body }) => holdsWords(body.markdown) || (isSectionKey(section.key) && holders.has(section.key)),
  );
  const keys = new Set<string>(kept.map(({ section }) => section.key));
  return orderSections(kept).map(({ section, body }) => ({
    section: section.parent !== null && keys.has(section.parent) ? section : { ...section, parent: null },
    body,
  }));
}

function buildSection(raw: RawSection, used: Map<string, number>): BuiltSection {
  const body = joinLines(raw.lines, raw.line);
  const markdown = collapseBlankLines(body.markdown);
  const anchor = uniqueAnchor(raw.definition?.anchor ?? authorAnchor(raw.sourceTitle), used);
  const base = {
    key: raw.definition?.key ?? (`other-${anchor.slice(AUTHOR_PREFIX.length)}` as const),
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

/** No id of the page itself begins so: a section called "Contenu" or "Sommaire" cannot take the place of the page's own. */
export const AUTHOR_PREFIX = 'rubrique-';

/** The anchor of a section whose title nobody registered. */
export function authorAnchor(title: string): string {
  return `${AUTHOR_PREFIX}${toSlug(title) || 'sans-titre'}`;
}

/** An anchor that no section before has; `used` remembers the number that the next one of a name gets. */
export function uniqueAnchor(anchor: string, used: Map<string, number>): string {
  let number = used.get(anchor) ?? 1;
  let candidate = anchor;
  while (used.has(candidate)) candidate = `${anchor}-${++number}`;
  used.set(anchor, number);
  if (candidate !== anchor) used.set(candidate, 1);
  return candidate;
}

const WORDLESS = /&(?:[a-z]+|#\d+|#x[\da-f]+);|<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|\]\([^()]*\)/gi;

/** True for Markdown that says something: "-", "&nbsp;", "…", a tag and an image without description do not. */
export function holdsWords(markdown: string): boolean {
  return /[\p{L}\p{N}]/u.test(/[&<(]/.test(markdown) ? markdown.replace(WORDLESS, '') : markdown);
}

/** Registered sections in the order of the registry; each other one after the group of the section it follows. */
function orderSections<T extends { section: SheetSection; raw: RawSection }>(sections: readonly T[]): T[] {
  const lastOfGroup = new Map<string, number>();
  for (const { section } of sections) {
    if (section.parent === null) continue;
    lastOfGroup.set(section.parent, Math.max(sectionRank(section.key), lastOfGroup.get(section.parent) ?? -1));
  }
  let rank = -1;
  let group: string | null = null;
  const placed = sections.map((item, index) => {
    const { key, parent } = item.section;
    if (item.raw.definition) {
      rank = sectionRank(key);
      group = parent ?? key;
      return { item, index, rank, tail: 0 };
    }
    const own = parent ?? group;
    return { item, index, rank: Math.max(rank, own === null ? -1 : (lastOfGroup.get(own) ?? -1)), tail: 1 };
  });
  return placed.sort((a, b) => a.rank - b.rank || a.tail - b.tail || a.index - b.index).map(({ item }) => item);
}
