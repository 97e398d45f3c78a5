import { WORDINGS } from '@/lib/site/wordings';
import type { HandOutData } from '@/lib/views/hand-out/hand-out';
import { HandOut } from './hand-out';
import { PaperDesk } from './paper-desk';

/** The sheet of one page of a job, to look at and to print. */
export function HandOutPage({ sheet }: { sheet: HandOutData }) {
  return (
    <PaperDesk back={{ href: sheet.profileHref, label: WORDINGS.backToSheet }}>
      <HandOut sheet={sheet} level={1} />
    </PaperDesk>
  );
}
