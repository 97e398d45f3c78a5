import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { WORDINGS } from '@/lib/site/wordings';
import { toPlainText } from '@/lib/text/plain-text';
import { shorten } from '@/lib/text/shorten';
import { nameRow } from './compared-drawing';
import type { CompareMore } from './filled-cell';
import type { ComparedPay } from './read-compared-pay';

/** What takes sentences to say, folded under the facts: one text a job. */
export interface CompareProse {
  key: string;
  title: string;
  texts: readonly { id: string; name: string; lines: readonly string[]; more: CompareMore | null }[];
}

/** Longest extract of a sheet, in characters. */
const LONGEST_EXTRACT = 260;
/** Titles inside a section: they would run into the text of an extract. */
const SUB_HEADING = /^#{1,6} .*$/gm;

/**
 * Gathers what a table has no room for: where the amounts come from, the work in a sentence, the conditions. A text that no sheet has is left out.
 * @param pays starting pay of each job, in their order
 */
export function toCompareProse(jobs: readonly JobSheet[], pays: readonly (ComparedPay | null)[]): CompareProse[] {
  const proofs = jobs.map((_, index) => ({ lines: pays[index]?.proof ?? [], more: null }));
  const kinds = [
    { key: 'paie', title: 'D’où vient la paie au début', texts: proofs },
    { key: 'phrase', title: 'Le métier en une phrase', texts: jobs.map(toTagline) },
    { key: 'conditions', title: 'Conditions de travail', texts: jobs.map(toConditions) },
  ];
  return kinds
    .filter(({ texts }) => texts.some(({ lines }) => lines.length > 0))
    .map(({ key, title, texts }) => ({
      key,
      title,
      texts: texts.map(({ lines, more }, index) => {
        const job = jobs[index];
        return {
          id: job?.id ?? '',
          name: job ? nameRow(job).name : '',
          lines: lines.length > 0 ? lines : [`${WORDINGS.notStated}.`],
          more,
        };
      }),
    }));
}

function toTagline({ tagline }: JobSheet) {
  return { lines: tagline ? [shorten(tagline, LONGEST_EXTRACT)] : [], more: null };
}

function toConditions(job: JobSheet) {
  const section = findSection(job, 'working-conditions');
  const text = section ? toPlainText(section.markdown.replace(SUB_HEADING, '')) : '';
  if (!section || text === '') return { lines: [], more: null };
  return {
    lines: [shorten(text, LONGEST_EXTRACT)],
    more: { href: `/metiers/${job.slug}#${section.anchor}`, label: 'Lire la partie entière' },
  };
}
