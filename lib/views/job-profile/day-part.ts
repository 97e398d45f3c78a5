import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';

/** A day of work, hour by hour; its note says who told it. */
export interface DayPart extends PagePart {
  kind: 'day';
  place: string;
  note: number;
  moments: readonly { time: string; text: string }[];
}

/** A day told in so many moments or fewer is not told whole. */
const FEWEST_OF_A_DAY = 3;

/** Makes the part that tells a day; none where the sheet tells no day. */
export function toDayPart(catalogue: Catalogue, job: JobSheet, notes: NoteBook): DayPart[] {
  if (!job.workDay) return [];
  const { place, witness, moments, source, year } = job.workDay;
  const from = findFactSource(job, catalogue, { source, year });
  const url = job.sources.find(({ key }) => key === source)?.url ?? null;
  const note = notes.cite(witness ? `Une journée de ${witness}. ${from}` : from, url);
  return [
    {
      kind: 'day',
      anchor: 'une-journee',
      title: moments.length > FEWEST_OF_A_DAY ? 'Une journée' : 'Quelques moments d’une journée',
      place: capitalizeFirst(place),
      note,
      moments: moments.map(({ time, text }) => ({ time, text: capitalizeFirst(text) })),
    },
  ];
}
