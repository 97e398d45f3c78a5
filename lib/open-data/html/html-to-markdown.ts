import type { Element } from 'hast';
import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainHandlers } from '@/lib/open-data/html/plain-handlers';

/** True where a visual heading opens a part that the sheet format knows. */
export type OpensPart = (title: string) => boolean;

type HtmlHandle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** A table has no place in the format: each row becomes a paragraph. */
const row: HtmlHandle = (state, node) => {
  const cells = node.children.filter((child): child is Element => child.type === 'element');
  const words = cells.map((cell) => state.all(cell) as PhrasingContent[]).filter((cell) => cell.length > 0);
  const children = words.flatMap((cell, index) =>
    index === 0 ? cell : [{ type: 'text' as const, value: ' – ' }, ...cell],
  );
  return { type: 'paragraph', children };
};
const itsChildren: HtmlHandle = (state, node) => state.all(node);

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      table: itsChildren,
      tr: row,
      td: itsChildren,
      th: itsChildren,
      del: itsChildren,
      s: itsChildren,
      strike: itsChildren,
    },
  })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', handlers: plainHandlers })
  .freeze();

/**
 * Turns the HTML of the official records into Markdown of the sheet format, every word kept. Tags that are only layout go; `<br>` in a
 * paragraph starts a new one, as the format writes one salary or diploma a line.
 * Heading levels of the source are visual (h3 and h5 without h4, h4 below h5): a title that opens a part gets `##`, any other `###`.
 */
export function htmlToMarkdown(html: string, opensPart: OpensPart = () => false): string {
  if (html.trim() === '') return '';
  const tree = processor.runSync(processor.parse(keepSpaces(html))) as Root;
  setDepths(tree, opensPart);
  return processor.stringify(tree).replaceAll(KEPT_SPACE, ' ').trim();
}

/** A character for private use, which no text holds: it carries a repeated space through the HTML rules, which would drop it. */
const KEPT_SPACE = '\uE000';

/** Words are kept as they are written, a space typed twice included; spaces around tags and line breaks are layout. */
function keepSpaces(html: string): string {
  return html.replace(/(?<=[^\s>]) {2,}(?=[^\s<])/g, (spaces) => ` ${KEPT_SPACE.repeat(spaces.length - 1)}`);
}

function setDepths(node: Nodes, opensPart: OpensPart): void {
  if (node.type === 'heading') node.depth = depthOf(node, opensPart);
  else if ('children' in node) for (const child of node.children) setDepths(child, opensPart);
}

function depthOf(heading: Heading, opensPart: OpensPart): Heading['depth'] {
  if (heading.depth === 6) return 4;
  return heading.depth < 5 && opensPart(toWords(heading)) ? 2 : 3;
}

function toWords(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toWords).join('') : '';
}
