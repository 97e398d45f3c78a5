import type { PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { stripTags } from './plain-text';

declare const safe: unique symbol;

/** HTML that `toSafeHtml` made, sanitised, with what `markEnglish` adds to it: the only HTML that may enter a page. */
export type SafeHtml = string & { readonly [safe]: true };

/** How a piece of Markdown is placed on its page. */
export interface SafeHtmlOptions {
  /** Level of its first title; deeper ones follow without a gap. 3 by default. */
  headingLevel?: number;
}

/** A node that holds blocks or a piece of text. */
interface Parent {
  type: string;
  children: RootContent[];
}

const processor = remark().use(remarkHtml, { sanitize: true }).freeze();
const FLOW_PARENTS = new Set(['root', 'blockquote', 'list', 'listItem']);
const DEEPEST_HEADING = 6;

/**
 * Turns Markdown of a sheet into HTML that is safe to put in a page. No HTML of the sheet is kept: its tags go, its
 * words stay, `<br/>` breaks the line. Links other than http, https and mailto lose their address, images become
 * their description. Synchronous and pure.
 */
export function toSafeHtml(markdown: string, { headingLevel = 3 }: SafeHtmlOptions = {}): SafeHtml {
  const tree = processor.parse(markdown);
  disarm(tree);
  renumberHeadings(tree, headingLevel);
  return processor.stringify(processor.runSync(tree) as never).trim() as SafeHtml;
}

/** Turns plain text into HTML of the same words. */
export function escapeText(text: string): SafeHtml {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') as SafeHtml;
}

/** Elements whose words stay as they are. */
const KEPT_WHOLE = /^<(?:a|button|h[1-6])[\s>]/;

/**
 * Rewrites the running words of safe HTML: those of links, buttons and titles stay.
 * @param rewrite gets and gives HTML-escaped text; what it adds must be safe
 */
export function mapText(html: SafeHtml, rewrite: (text: string) => string): SafeHtml {
  let whole: string | null = null;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) return whole === null && piece.trim() !== '' ? rewrite(piece) : piece;
      if (whole === null && KEPT_WHOLE.test(piece)) whole = /^<(\w+)/.exec(piece)?.[1] ?? null;
      else if (whole !== null && piece === `</${whole}>`) whole = null;
      return piece;
    })
    .join('') as SafeHtml;
}

/** Replaces raw HTML and images by their words. */
function disarm(parent: Parent): void {
  const isBlock = FLOW_PARENTS.has(parent.type);
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'html') {
      const words = toPhrasing(stripTags(node.value));
      if (!isBlock) return words;
      return words.length > 0 ? [{ type: 'paragraph', children: words }] : [];
    }
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ? toPhrasing(node.alt) : [];
    // The language of a code block would become a class.
    if (node.type === 'code') return [{ ...node, lang: null, meta: null }];
    if ('children' in node) disarm(node);
    return [node];
  });
}

/** Words with a break between lines; lines at both ends that hold nothing go. */
function toPhrasing(text: string): PhrasingContent[] {
  const isBreak = /^\s*$/.test(text) && text.includes('\n');
  if (isBreak) return [{ type: 'break' }];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, index): PhrasingContent[] => {
      const words: PhrasingContent = { type: 'text', value: line };
      return index === 0 ? [words] : [{ type: 'break' }, words];
    });
}

/** The first title gets `first`; each deeper one is one level below the title it stands under. */
function renumberHeadings(tree: Root, first: number): void {
  const above: number[] = [];
  const visit = (parent: Parent) => {
    for (const node of parent.children) {
      if (node.type === 'heading') {
        while ((above.at(-1) ?? 0) >= node.depth) above.pop();
        const level = Math.min(first + above.length, DEEPEST_HEADING);
        above.push(node.depth);
        node.depth = level as 1 | 2 | 3 | 4 | 5 | 6;
      } else if ('children' in node) visit(node);
    }
  };
  visit(tree);
}
