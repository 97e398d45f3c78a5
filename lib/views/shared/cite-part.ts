import type { Citation } from '@/lib/seo/citation/citation';
import { CITATION_EXTENSIONS } from '@/lib/seo/citation/citation-extensions';
import { CITATION_FILES } from '@/lib/seo/citation/citation-files';
import { citeInWords, type WordedCitation } from '@/lib/seo/citation/cite-in-words';
import { WORDINGS } from '@/lib/site/wordings';
import type { PagePart } from './contents';

/** How to cite the page: sentences to copy, files for managers of references. */
export interface CitePart extends PagePart {
  kind: 'cite';
  citations: readonly WordedCitation[];
  files: readonly { href: string; label: string }[];
}

/** Makes the part that says how to cite a sheet. */
export function toCitePart(citation: Citation): CitePart {
  return {
    kind: 'cite',
    anchor: 'citer',
    title: WORDINGS.cite,
    citations: citeInWords(citation),
    files: CITATION_EXTENSIONS.map((extension) => ({
      href: `${citation.path}.${extension}`,
      label: CITATION_FILES[extension].label,
    })),
  };
}
