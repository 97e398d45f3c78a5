import { type Document, isMap, isSeq, parseDocument } from 'yaml';

/** A sheet cut after its front matter; `head` is null where it has none. */
interface CutSheet {
  head: string | null;
  body: string;
}

/** What adding front matter gives: the new text, or null where the sheet's own front matter cannot be read. */
export type WithHead = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

/** Lists whose missing entries are added to those of the sheet, by the key that tells two entries apart. */
const GROWING: ReadonlyMap<string, string> = new Map([
  ['sources', 'cle'],
  ['liens', 'adresse'],
]);

/**
 * Adds front matter to a sheet. The body keeps its bytes, and so does the front matter where nothing is new. What the sheet says itself wins: a
 * key that it has is left as it is, `sources` and `liens` get the entries that they lack.
 * @param sheet bytes in UTF-8, or text
 */
export function addHead(sheet: string | Uint8Array, additions: Record<string, unknown>): WithHead {
  const bytes = typeof sheet === 'string' ? Buffer.from(sheet) : Buffer.from(sheet);
  const { head, body } = cutSheet(bytes.toString('latin1'));
  const document = parseDocument(head === null ? '{}' : Buffer.from(head, 'latin1').toString('utf8'), {
    logLevel: 'error',
  });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    return { ok: false, reason: document.errors[0]?.message.split('\n')[0] ?? 'ce n’est pas une suite de clés' };
  }
  if (document.contents === null || head === null) document.contents = document.createNode({}) as never;
  const hasGrown = merge(document, additions);
  if (!hasGrown && head !== null) return { ok: true, bytes };
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return { ok: true, bytes: Buffer.concat([Buffer.from(`---\n${text}---\n`), Buffer.from(body, 'latin1')]) };
}

/** Works on bytes spelled as characters, so that the body comes out as it went in. */
function cutSheet(text: string): CutSheet {
  const match =
    /^(?:\u00EF\u00BB\u00BF)?(?:[ \t]*\r?\n)*---[ \t]*\r?\n([\s\S]*?)(?:(?<=\n)|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
      text,
    );
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : { head: null, body: text };
}

function merge(document: Document, additions: Record<string, unknown>): boolean {
  let hasGrown = false;
  for (const [key, value] of Object.entries(additions)) {
    const own = document.get(key);
    const name = GROWING.get(key);
    if (own === undefined || own === null) {
      document.set(key, document.createNode(value));
      hasGrown = true;
    } else if (name !== undefined && isSeq(own) && Array.isArray(value)) {
      const known = new Set(own.items.map((item) => (isMap(item) ? String(item.get(name)) : '')));
      const missing = value.filter((entry) => !known.has(String(entry[name])));
      for (const entry of missing) own.add(document.createNode(entry));
      hasGrown ||= missing.length > 0;
    }
  }
  return hasGrown;
}
