import { cleanText } from '@/lib/content/parse/clean-text';
import { removeComments } from '@/lib/content/parse/remove-comments';
import { findContentFolder, readLegalNoticeFile } from '@/lib/content/source';

/** The editor's own words about who publishes and hosts this installation. */
export interface LegalNotice {
  /** Markdown before the first part; may be empty. */
  introduction: string;
  /** One part per `## ` title, in order. */
  parts: readonly { title: string; markdown: string }[];
  /** Where to write to the publisher: the first address of a part that is not about the host; null where none is written. */
  email: string | null;
  /** How many mentions still say "à compléter par l’éditeur". */
  gapCount: number;
}

/** Reads `mentions-legales.md` of the content folder; the bundled one, which is to be filled in, where there is none. */
export async function readLegalNotice(): Promise<LegalNotice> {
  return parseLegalNotice(new TextDecoder().decode(readLegalNoticeFile(findContentFolder())));
}

/**
 * Cuts the notice at its `## ` titles. The `# ` title is that of the page and is left out. Never throws.
 * @param text Markdown of the file
 * @internal exported for its test
 */
export function parseLegalNotice(text: string): LegalNotice {
  const markdown = removeComments(cleanText(text), 'mentions-legales.md').text.replace(/^# .*$/m, '');
  const [introduction = '', ...parts] = markdown.split(/^## +/m);
  const ofPublisher = [introduction, ...parts.filter((part) => !/^.*héberg/i.test(part))].join('\n');
  return {
    introduction: introduction.trim(),
    parts: parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), markdown: lines.join('\n').trim() };
    }),
    email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(ofPublisher)?.[0] ?? null,
    gapCount: markdown.match(/à compléter par l[’']éditeur/gi)?.length ?? 0,
  };
}
