import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { cutHead } from '@/lib/content/parse/cut-head';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { describeIssue } from '@/lib/diagnostics/describe-issue';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { suggestNearest } from '@/lib/diagnostics/suggest-nearest';

type Path = readonly PropertyKey[];

/** The head of a sheet and its body, with what was found on the way. */
export interface FrontMatter<T> {
  /** Null where there is no front matter, or where it is wrong (`diagnostics` then holds an error). */
  data: T | null;
  body: string;
  /** Line of the file where the body starts. */
  bodyLine: number;
  /** True where nobody can say where the head ends: there is no body then, and the sheet has no other finding. */
  isLost: boolean;
  diagnostics: Diagnostic[];
  /** Line of a value, for instance `['salaires', 0]`. */
  lineOf(path: Path): number;
  /** Line and column of a value. */
  placeOf(path: Path): { line: number; column: number };
}

/**
 * Separates and validates YAML front matter. Takes cleaned text, the file's name for messages, and the schema.
 * Never throws. Only plain YAML is read: gray-matter would run a `---js` block as a program, so fences are looked at first.
 */
export function readFrontMatter<T>(
  text: string,
  file: string,
  schema: z.ZodType<T> & { shape: z.core.$ZodShape },
): FrontMatter<T> {
  const none = {
    data: null,
    body: text,
    bodyLine: 1,
    isLost: false,
    diagnostics: [],
    lineOf: () => 1,
    placeOf: () => ({ line: 1, column: 1 }),
  };
  const cut = cutHead(text, Object.keys(schema.shape));
  if ('reason' in cut) {
    const { line, reason } = cut;
    const diagnostics = [createDiagnostic('front-matter-syntax', { file, line }, { reason })];
    return { ...none, body: '', isLost: true, diagnostics };
  }
  if (cut.fenced === null) return none;

  const lines = new LineCounter();
  const located = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    // What gray-matter hands over begins with the end of the line of the fence.
    return { file, line: cut.yamlLine + Math.max(1, line) - 2, column: Math.max(1, col) };
  };
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  const parsed: { document: Document | null } = { document: null };
  const parse = (source: string): object => {
    parsed.document = parseDocument(source, options);
    return {};
  };
  // With an options object gray-matter keeps no cache, so a second call on broken text reports it again.
  const { content } = matter(cut.fenced, { engines: { yaml: { parse } } });
  const document = parsed.document ?? parseDocument('', options);
  const placeOf = (path: Path) => located(offsetOf(document, path));
  const result = {
    ...none,
    body: content,
    bodyLine: cut.bodyLine,
    lineOf: (path: Path) => placeOf(path).line,
    placeOf,
  };

  const syntax = [...document.errors, ...document.warnings, ...listUnusedAnchors(document)].map(({ code, pos }) =>
    createDiagnostic('front-matter-syntax', located(pos[0]), { reason: describeSyntax(code) }),
  );
  if (syntax.length > 0) return { ...result, diagnostics: syntax };
  const plain = toPlainObject(document);
  if (!plain.ok) {
    const reason = 'elle emploie trop d’alias YAML, ou un alias sans ancre';
    return {
      ...result,
      diagnostics: [createDiagnostic('front-matter-syntax', { file, line: cut.yamlLine }, { reason })],
    };
  }
  const diagnostics = listUnknownKeys(document, schema).map(({ key, offset, allowed }) => {
    const suggestion = suggestNearest(key, allowed, `Clés possibles ici : ${allowed.join(', ')}.`);
    return createDiagnostic('unknown-front-matter-key', located(offset), { key, suggestion });
  });
  const checked = schema.safeParse(plain.value ?? {}, { error: describeIssue });
  if (checked.success) return { ...result, data: checked.data, diagnostics };
  for (const issue of checked.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.') || 'en-tête';
    const place = located(offsetOf(document, issue.path));
    diagnostics.push(createDiagnostic('front-matter-type', place, { path, reason: issue.message }));
  }
  return { ...result, diagnostics };
}

function toPlainObject(document: Document): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 20 }) };
  } catch {
    return { ok: false };
  }
}

/** Offset of the value at a path, or of the nearest thing above it that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

interface UnknownKey {
  key: string;
  offset: number;
  allowed: readonly string[];
}

/** Keys, at any depth, that the schema does not name: their values are not read. */
function listUnknownKeys(document: Document, schema: z.core.$ZodType): UnknownKey[] {
  const found: UnknownKey[] = [];
  const look = (node: unknown, wrapped: z.core.$ZodType) => {
    const expected = unwrap(wrapped);
    if (isSeq(node) && expected instanceof z.ZodArray) {
      for (const item of node.items) look(item, expected.element);
    }
    if (!isMap(node) || !(expected instanceof z.ZodObject)) return;
    const allowed = Object.keys(expected.shape);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? '') : String(key);
      const offset = (name === '' ? undefined : rangeStart(key)) ?? rangeStart(value) ?? 0;
      if (allowed.includes(name)) look(value, expected.shape[name]);
      else found.push({ key: name, offset, allowed });
    }
  };
  look(document.contents, schema);
  return found;
}

/** What a value must be where it is given. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** "&Fils" before a value is the name of an anchor: where no alias recalls it, it was a word. */
function listUnusedAnchors(document: Document): { code: string; pos: [number, number] }[] {
  const anchors = new Map<string, [number, number]>();
  const used = new Set<string>();
  visit(document, {
    Node(_, { anchor, range }) {
      if (anchor !== undefined) anchors.set(anchor, [range?.[0] ?? 0, range?.[1] ?? 0]);
    },
    Alias(_, { source }) {
      used.add(source);
    },
  });
  return [...anchors].filter(([name]) => !used.has(name)).map(([, pos]) => ({ code: 'UNUSED_ANCHOR', pos }));
}

const SYNTAX: Record<string, string> = {
  DUPLICATE_KEY: 'une clé y figure deux fois',
  TAB_AS_INDENT: 'une tabulation sert de retrait',
  BAD_INDENT: 'un retrait est mal aligné',
  MISSING_CHAR: 'il manque un guillemet, un crochet ou deux-points',
  UNEXPECTED_TOKEN: 'un signe n’est pas à sa place',
  BLOCK_AS_IMPLICIT_KEY: 'une valeur contient deux-points sans être entre guillemets',
  MULTILINE_IMPLICIT_KEY: 'il manque les deux-points après une clé',
  BAD_ALIAS: 'un alias YAML n’a pas d’ancre',
  BAD_SCALAR_START: 'une valeur commence par un signe réservé (« @ », « ` », « % ») : mettez-la entre guillemets',
  TAG_RESOLVE_FAILED: 'une valeur commence par « ! » : mettez-la entre guillemets',
  UNUSED_ANCHOR: 'une valeur commence par « & » : mettez-la entre guillemets',
};

function describeSyntax(code: string): string {
  return SYNTAX[code] ?? `ce n’est pas du YAML (${code})`;
}
