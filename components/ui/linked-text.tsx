import { createElement, Fragment } from 'react';
import type { TextPart } from '@/lib/text/link-words';

/** A text of the content some of whose words lead somewhere. */
export function LinkedText({ parts }: { parts: readonly TextPart[] }) {
  const pieces = parts.map(({ text, href }) => (href === null ? text : createElement('a', { href }, text)));
  // Pieces of one sentence have no identity: as arguments they need no key.
  return createElement(Fragment, null, ...pieces);
}
