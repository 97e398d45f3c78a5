import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*?(\/?)>/g;
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'wbr',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
]);

interface OpenTag {
  name: string;
  line: number;
  column: number;
}

/** Points at tags that are opened and not closed, or closed and not opened. HTML is not needed in a sheet anyway. */
export const checkHtmlBalance: Check = ({ raw, text }) => findUnbalancedHtml(text, raw.file);

/** The same for any sheet, from its cleaned text and its file. */
export function findUnbalancedHtml(text: string, file: string): Diagnostic[] {
  if (!text.includes('<')) return [];
  const open: OpenTag[] = [];
  const report = ({ name: tag, line, column }: OpenTag, problem: string) =>
    createDiagnostic('unbalanced-html', { file, line, column }, { tag, problem });
  const findings: Diagnostic[] = [];
  text.split('\n').forEach((source, index) => {
    for (const match of source.matchAll(TAG)) {
      const [, slash, tagName = '', selfClosing] = match;
      const tag = { name: tagName.toLowerCase(), line: index + 1, column: match.index + 1 };
      if (VOID.has(tag.name) || selfClosing) continue;
      const opened = open.findLastIndex((candidate) => candidate.name === tag.name);
      if (!slash) open.push(tag);
      else if (opened >= 0) open.splice(opened, 1);
      else findings.push(report(tag, 'ouverte'));
    }
  });
  return [...findings, ...open.map((tag) => report(tag, 'fermée'))];
}
