import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

/** Our custom elements, as JSX knows them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': CustomElement;
      'suggest-jobs': CustomElement;
    }
  }
}
