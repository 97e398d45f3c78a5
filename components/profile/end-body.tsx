import { MissingFacts } from '@/components/ui/missing-facts';
import { Provenance } from '@/components/ui/provenance';
import type { EndPart } from '@/lib/views/shared/chapter';
import { CiteBody } from './cite-body';
import { EmbedBody } from './embed-body';
import { NumberedNotes } from './numbered-notes';

/** What a part of the end of a page shows: its notes, what the sheet does not say, where it comes from. */
export function EndBody({ part }: { part: EndPart }) {
  switch (part.kind) {
    case 'notes':
      return <NumberedNotes part={part} />;
    case 'missing':
      return <MissingFacts part={part} />;
    case 'provenance':
      return <Provenance part={part} />;
    case 'cite':
      return <CiteBody part={part} />;
    case 'embed':
      return <EmbedBody part={part} />;
    default:
      return part satisfies never;
  }
}
