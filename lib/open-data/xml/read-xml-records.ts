import { SaxesParser } from 'saxes';
import { createImportDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';
import { describeXmlFault } from '@/lib/open-data/xml/describe-xml-fault';
import type { XmlElement } from '@/lib/open-data/xml/xml-element';

/** What a file of records looks like, and who wants to know what is odd in it. */
export interface XmlShape {
  /** Name of the file, for messages. */
  file: string;
  /** Name of the outermost element. */
  root: string;
  /** Name of the elements right below it that are records. */
  record: string;
  onFinding?: (finding: Diagnostic) => void;
}

/** XML 1.0 forbids these (https://www.w3.org/TR/xml/#charsets); real exports sometimes hold one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Takes the place of a forbidden character, so that columns stay; the readers of sheets drop it. */
const ZERO_WIDTH = '\u200B';

/**
 * Reads records one by one, as light trees; nothing else of the file is kept. Only the five entities of XML are known: a document type
 * is never followed, so nothing is fetched and nothing expands.
 * @throws {UnreadableInput} where the text is not well-formed or the outermost element is another one, with line and column
 */
export async function* readXmlRecords(
  text: AsyncIterable<string> | Iterable<string>,
  { file, root, record, onFinding }: XmlShape,
): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  const done: XmlElement[] = [];
  /** Elements that are open, records or not. */
  const path: string[] = [];
  let lastClosed: string | undefined;
  const start = { line: 1, column: 1 };

  const unreadable = (reason: string, expected: string) =>
    new UnreadableInput(file, reason, expected, { line: parser.line, column: parser.column + 1 });
  parser.on('error', (error) => {
    const { reason, expected } = describeXmlFault(error.message, { inner: path.at(-1), lastClosed, root });
    throw unreadable(reason, expected);
  });
  parser.on('opentagstart', ({ name }) => {
    Object.assign(start, { line: parser.line, column: Math.max(1, parser.column - name.length - 1) });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== root) {
      throw unreadable(`L’élément principal est <${name}>.`, `On attend <${root}>, qui contient des <${record}>.`);
    }
    path.push(name);
    if (open.length === 0 && (path.length !== 2 || name !== record)) return;
    const element: XmlElement = { name, attributes: { ...attributes }, children: [], ...start };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    lastClosed = path.pop();
    const element = open.pop();
    if (element && open.length === 0) done.push(element);
  });
  const keep = (content: string) => open.at(-1)?.children.push(content);
  parser.on('text', keep);
  parser.on('cdata', keep);

  for await (const piece of text) {
    parser.write(dropForbidden(piece));
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);

  function dropForbidden(piece: string): string {
    if (piece.search(FORBIDDEN) < 0) return piece;
    return piece.replace(FORBIDDEN, (character, offset: number) => {
      const before = piece.slice(0, offset).split('\n');
      const isFirst = before.length === 1;
      const place = {
        file,
        line: parser.line + before.length - 1,
        column: (isFirst ? parser.column : 0) + (before.at(-1)?.length ?? 0) + 1,
      };
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      onFinding?.(createImportDiagnostic('control-character', place, { code }));
      return ZERO_WIDTH;
    });
  }
}
