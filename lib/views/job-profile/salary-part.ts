import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findSection } from '@/lib/model/job-sheet/find-section';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findSectionByKey } from '@/lib/model/job-sheet/sections';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import type { PagePart } from '@/lib/views/shared/contents';
import { type PayData, toPay } from './pay';

/** Pay: its figures, then the sheet's own words. */
export interface SalaryPart extends PagePart {
  kind: 'salary';
  pay: PayData;
  words: SafeHtml;
}

/**
 * Makes the part about pay; figures of the front matter are shown even where the sheet has no such section in its text. None where the
 * sheet says nothing of pay.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toSalaryPart(catalogue: Catalogue, job: JobSheet, today: string): SalaryPart[] {
  const section = findSection(job, 'salary');
  const place = section ?? findSectionByKey('salary');
  if (!place || (!section && job.salaries.length === 0)) return [];
  const words = toSafeHtml(section?.markdown ?? '', { headingLevel: 4 });
  return [{ kind: 'salary', anchor: place.anchor, title: place.title, pay: toPay(catalogue, job, today), words }];
}
