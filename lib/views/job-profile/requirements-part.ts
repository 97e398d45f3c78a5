import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';

/** What the law asks before one may do the job; the note of each gives its article. */
export interface RequirementsPart extends PagePart {
  kind: 'requirements';
  items: readonly { text: string; note: number }[];
}

/** Makes the part that lists what the law asks; none where the sheet names nothing. */
export function toRequirementsPart({ requirements, sources }: JobSheet, notes: NoteBook): RequirementsPart[] {
  if (requirements.length === 0) return [];
  const items = requirements.map(({ text, article, source }) => ({
    text: capitalizeFirst(text),
    note: notes.cite(article, sources.find(({ key }) => key === source)?.url ?? null),
  }));
  return [{ kind: 'requirements', anchor: 'ce-que-la-loi-demande', title: 'Ce que la loi demande', items }];
}
