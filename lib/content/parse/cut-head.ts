/** Where the head of a sheet stands, and the sheet from its head on, with plain fences. */
export interface CutHead {
  /** From the line `---` that opens the head, as gray-matter reads it; null where the sheet has no head. */
  fenced: string | null;
  /** Line of the file where the YAML starts. */
  yamlLine: number;
  /** Line of the file where the body starts. */
  bodyLine: number;
}

/** A sheet may do without one, and open with a rule. */
const NO_HEAD: CutHead = { fenced: null, yamlLine: 1, bodyLine: 1 };

/** A head that looks like one and cannot be read: where, and why, in French. */
export interface HeadFault {
  line: number;
  reason: string;
}

/** More is no head; gray-matter takes the square of the blank lines. */
const MOST_LINES = 3000;
const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** Fences of other programs, of other languages, and the rest of a line behind a fence. */
const OTHER_FENCE = /^(?:\+{3,}|;{3,}|\{[ \t]*(?:$|").*|---[ \t]*[^\s-].*)$/;
/** A field of the body: no YAML begins so. */
const FIELD = /^\*\*\p{L}/u;
/** What the body of a sheet holds, and YAML as well: there, "## …" is a comment. */
const SECTION = /^#{2,6}[ \t]*\p{L}/u;
const TITLE = /^(?:#[ \t\u00A0]*[^#\s]|=+$)/;
/** A key as heads write it. */
const KEY = /^([a-z-]{1,30}):(?:[ \t]|$)/;
/** A key, or the beginning of a sentence: "Niveau : bac". */
const LOOSE_KEY = /^([\p{L}-]{1,30})[ \t]*:(?:[ \t]|$)/u;

/**
 * Finds the head of a sheet: what stands between two lines `---` before its title. Blank lines before it and spaces behind the fences do
 * no harm. Takes cleaned text, and the keys that a head may have at its top.
 * @returns the place, or the fault of what looks like a head without being one: it is never taken for text
 */
export function cutHead(text: string, keys: readonly string[]): CutHead | HeadFault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first]?.trim() ?? '';
  if (FENCE.test(opening)) return cutAtFences(lines, first);
  return findStrayHead(lines, keys) ?? NO_HEAD;
}

function cutAtFences(lines: readonly string[], opening: number): CutHead | HeadFault {
  /** The first line that may belong to the body already. */
  let body: number | null = null;
  const missing = (): CutHead | HeadFault => {
    const isRule = !lines.slice(opening + 1, body ?? undefined).some((line) => LOOSE_KEY.test(line));
    if (isRule) return NO_HEAD;
    const before = body === null ? '' : ` avant la ligne ${body + 1}`;
    return { line: opening + 1, reason: `la ligne « --- » qui le ferme manque${before}` };
  };
  for (let index = opening + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (CLOSING.test(line)) {
      const head = lines.slice(opening + 1, index);
      return {
        fenced: ['---', ...head, '---', ...lines.slice(index + 1)].join('\n'),
        yamlLine: opening + 2,
        bodyLine: index + 2,
      };
    }
    if (line.startsWith('---')) {
      return { line: index + 1, reason: 'la ligne qui le ferme doit être « --- », seule' };
    }
    if (FIELD.test(line) || SECTION.test(line)) body ??= index;
    if (FIELD.test(line)) return missing();
    if (index - opening <= MOST_LINES) continue;
    return body === null ? { line: opening + 1, reason: `il compte plus de ${MOST_LINES} lignes` } : missing();
  }
  return missing();
}

/** Before the title, a fence of another kind, or keys of a head: behind a fence that is not the first thing of the file, or without one. */
function findStrayHead(lines: readonly string[], keys: readonly string[]): HeadFault | null {
  const isKey = (pattern: RegExp, line: string) => keys.includes(pattern.exec(line)?.[1]?.toLowerCase() ?? '');
  /** The fence right above, and whether comments stand between: they look like titles. */
  let fence: { line: number; commented: boolean } | null = null;
  /** A head may stand under the title by mistake: right under it, and with keys that no sentence begins with. */
  let afterTitle = false;
  const title = lines.findIndex((line) => isTitle(line.trim()));
  const lastFence = lines.slice(0, title < 0 ? undefined : title).findLastIndex((line) => FENCE.test(line.trim()));
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const found = { line: index + 1 };
    if (FIELD.test(line)) return null;
    if (isTitle(line) && fence === null) {
      if (afterTitle || !/^#\s/.test(line)) return null;
      afterTitle = true;
    } else if (isTitle(line) && fence !== null) {
      fence.commented = true;
    } else if (OTHER_FENCE.test(line)) return { ...found, reason: 'la première ligne doit être « --- », seule' };
    else if (FENCE.test(line)) fence = { ...found, commented: afterTitle };
    else if (afterTitle && fence === null && line !== '') return null;
    else if (fence !== null && isKey(fence.commented ? KEY : LOOSE_KEY, line))
      return { line: fence.line, reason: 'rien ne doit précéder la première ligne « --- »' };
    else if (fence?.commented && line !== '') return null;
    else if (isKey(KEY, line) || (isKey(LOOSE_KEY, line) && index < lastFence))
      return { ...found, reason: 'la ligne « --- » qui l’ouvre manque' };
    else if (line !== '') fence = null;
  }
  return null;
}

function isTitle(line: string): boolean {
  return TITLE.test(line) || SECTION.test(line);
}
