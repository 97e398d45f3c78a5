import type { Options } from 'remark-stringify';
import { guardLineStart, guardWords } from '@/lib/open-data/html/guard-words';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['strong']>;

/**
 * How the nodes of a record are written. The site reads sheets line by line, so words stand as they are: a backslash appears only
 * where the words would otherwise be lost.
 */
export const plainHandlers: Handlers = {
  text: (node: { value: string }) => guardWords(node.value),
  paragraph: (node, _parent, state, info) =>
    state
      .containerPhrasing(node, info)
      .split('\n\n')
      .map((line: string) => guardLineStart(line.trim()))
      .join('\n\n'),
  heading: (node, _parent, state, info) => {
    const words = state
      .containerPhrasing(node, info)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    return words === '' ? '' : `${'#'.repeat(node.depth)} ${words}`;
  },
  break: () => '\n\n',
  strong: marked('**'),
  emphasis: marked('*'),
  link: (node, _parent, state, info) => {
    const words = state.containerPhrasing(node, info);
    return /^(?:https?|mailto):/i.test(node.url) && words !== ''
      ? `[${words}](${node.url.replace(/[\s()]/g, encodeURIComponent)})`
      : words;
  },
  image: (node: { alt?: string | null }) => guardWords(node.alt ?? ''),
};

/** Marks stand against the words: Markdown does not know "** mot **". */
function marked(mark: string): Handle {
  return (node, _parent, state, info) => {
    const words = state.containerPhrasing(node, info);
    const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
    return inside === '' || inside.includes('\n') ? words : `${before}${mark}${inside}${mark}${after}`;
  };
}
