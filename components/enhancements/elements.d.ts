import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  class?: string;
  'data-copied'?: string;
  'data-search'?: string;
};

/** Our custom elements, as JSX knows them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chapter-bar': CustomElement;
      'copy-link': CustomElement;
      'my-list': CustomElement;
      'keep-offline': CustomElement;
      'print-page': CustomElement;
      'share-page': CustomElement;
      'suggest-jobs': CustomElement;
    }
  }
}
