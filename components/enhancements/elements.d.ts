import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** Our custom elements, as JSX knows them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };
    }
  }
}
