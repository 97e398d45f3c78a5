import { WORDINGS } from '@/lib/site/wordings';
import type { PagePart } from './contents';

/** How to show the card of the job in the page of another site. */
export interface EmbedPart extends PagePart {
  kind: 'embed';
  /** HTML to copy. */
  code: string;
  /** Where the card can be seen. */
  href: string;
}

/** Makes the part that gives the code of the card. */
export function toEmbedPart(slug: string, code: string): EmbedPart {
  return { kind: 'embed', anchor: 'integrer', title: WORDINGS.embed, code, href: `/integrer/${slug}` };
}
