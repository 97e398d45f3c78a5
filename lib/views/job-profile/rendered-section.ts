import type { SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';

/** A section ready for a page: its Markdown as safe HTML, part by part. */
export interface RenderedSection {
  section: SheetSection;
  /** The whole body for running text; what stands before the typed part (list, routes, trainings…) for the other kinds. */
  body: SafeHtml;
  /** The whole Markdown of the section, whatever its kind: the sheet's own words. */
  whole: SafeHtml;
  /** Items of a list, definitions of a glossary, in order. */
  items: readonly SafeHtml[];
  /** What follows the list or the glossary. */
  outro: SafeHtml;
}

const nothing = '' as SafeHtml;

/**
 * Makes the HTML of a section. Sub-headings start at h3, below the section's own h2.
 * @returns safe HTML; empty strings where the section has nothing to show
 */
export function renderSection(section: SheetSection): RenderedSection {
  const html = (markdown: string) => (markdown.trim() ? toSafeHtml(markdown, { headingLevel: 3 }) : nothing);
  const rest = { section, items: [], outro: nothing };
  switch (section.kind) {
    case 'prose':
    case 'salary':
    case 'studies': {
      const whole = html(section.markdown);
      return { ...rest, body: whole, whole };
    }
    case 'list':
      return {
        section,
        body: html(section.intro),
        whole: nothing,
        items: section.items.map(html),
        outro: html(section.outro),
      };
    case 'glossary':
      return {
        section,
        body: html(section.intro),
        whole: nothing,
        items: section.entries.map((entry) => html(entry.definition)),
        outro: html(section.outro),
      };
    case 'access':
    case 'trainings':
    case 'interests':
      return { ...rest, body: html(section.intro), whole: html(section.markdown) };
    default:
      return section satisfies never;
  }
}
