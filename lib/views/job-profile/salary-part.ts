import { findSection } from '@/lib/model/job-sheet/find-section';
import { findSectionByKey } from '@/lib/model/job-sheet/sections';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import type { PagePart } from '@/lib/views/shared/contents';
import type { WordBook } from '@/lib/views/shared/word-book';
import type { PayContext } from './cite-pay';
import { type PayData, toPay } from './pay';

/** Pay: its figures, then the sheet's own words. */
export interface SalaryPart extends PagePart {
  kind: 'salary';
  pay: PayData;
  /** The sheet's own words; empty where it has none. */
  words: SafeHtml;
  /** Where the address of the sheet's section leads: its words, opened; where it has none, its figures. */
  wordsAnchor: string;
}

/**
 * Makes the part about pay; figures of the front matter are shown even where the sheet has no such section in its text. None where the
 * sheet says nothing of pay.
 */
export function toSalaryPart(context: PayContext, words: WordBook): SalaryPart[] {
  const { job } = context;
  const section = findSection(job, 'salary');
  const place = section ?? findSectionByKey('salary');
  if (!place || (!section && job.salaries.length === 0)) return [];
  return [
    {
      kind: 'salary',
      anchor: 'montants',
      title: place.title,
      pay: toPay(context),
      words: words.mark(toSafeHtml(section?.markdown ?? '', { headingLevel: 4 })),
      wordsAnchor: place.anchor,
    },
  ];
}
