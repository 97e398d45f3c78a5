/** Where the head of a sheet stands, and the sheet from its head on, with plain fences. */
export interface CutHead {
  /** From the line `---` that opens the head, as gray-matter reads it; null where the sheet has no head. */
  fenced: string | null;
  /** Line of the file where the YAML starts. */
  yamlLine: number;
  /** Line of the file where the body starts. */
  bodyLine: number;
}

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
const OTHER_FENCE = /^(?:\+{3,}|;{3,}|---[ \t]*[^\s-].*)$/;
/** What only the body of a sheet holds: fields and sections. In YAML, "# …" is a comment. */
const BODY = /^(?:\*\*\p{L}|#{2,6}[ \t]*\p{L})/u;
const TITLE = /^#[ \t\u00A0]*[^#\s]/;
const KEY = /^([\p{L}-]{1,30})[ \t]*:(?:[ \t]|$)/u;

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
  return findStrayHead(lines, keys) ?? { fenced: null, yamlLine: 1, bodyLine: 1 };
}

function cutAtFences(lines: readonly string[], opening: number): CutHead | HeadFault {
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
    if (index - opening > MOST_LINES) return { line: opening + 1, reason: `il compte plus de ${MOST_LINES} lignes` };
    if (BODY.test(line)) {
      const reason = `la ligne « --- » qui le ferme manque avant la ligne ${index + 1}`;
      return { line: opening + 1, reason };
    }
  }
  return { line: opening + 1, reason: 'la ligne « --- » qui le ferme manque' };
}

/** Before the title, a fence that is not the first thing of the file, a fence of another kind, or a key without a fence. */
function findStrayHead(lines: readonly string[], keys: readonly string[]): HeadFault | null {
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (TITLE.test(line) || BODY.test(line)) return null;
    const found = { line: index + 1 };
    if (OTHER_FENCE.test(line)) return { ...found, reason: 'la première ligne doit être « --- », seule' };
    if (FENCE.test(line)) return { ...found, reason: 'rien ne doit précéder la première ligne « --- »' };
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    if (key !== undefined && keys.includes(key)) return { ...found, reason: 'la ligne « --- » qui l’ouvre manque' };
  }
  return null;
}
