import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { GlossaryTerm } from '@/lib/content/catalogue';
import { describeIssue } from '@/lib/content/parse/describe-issue';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { toSlug } from '@/lib/job-sheet/slug';

const text = z.string().trim().min(1);
const entry = z.strictObject({
  terme: text,
  'forme-longue': text.nullish(),
  'autres-formes': z.array(text).nullish(),
  definition: text,
  adresse: text.regex(/^https?:\/\//).nullish(),
});

/**
 * Reads the public words that pages explain, one entry a term. Takes the cleaned text of `referentiels/glossaire.yml`.
 * Never throws: an entry that does not follow is left out and reported.
 */
export function parseGlossary(
  yaml: string,
  file = 'referentiels/glossaire.yml',
): { terms: GlossaryTerm[]; diagnostics: Diagnostic[] } {
  const terms: GlossaryTerm[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = new LineCounter();
  const report = (offset: number, where: string, reason: string) =>
    diagnostics.push(
      createDiagnostic('bad-referential', { file, line: lines.linePos(offset).line }, { where, reason }),
    );
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) {
    report(broken.pos[0], 'YAML', 'une entrée est mal écrite ; chacune commence par « - terme: »');
    return { terms, diagnostics };
  }
  const values = toList(document);
  if (!values) {
    report(0, 'fichier', 'une liste d’entrées « - terme: » est attendue');
    return { terms, diagnostics };
  }
  values.forEach((value, index) => {
    const checked = entry.safeParse(value, { error: describeIssue });
    const node = document.getIn([index], true) as { range?: [number] } | undefined;
    if (!checked.success) {
      for (const issue of checked.error.issues)
        report(node?.range?.[0] ?? 0, issue.path.join('.') || 'entrée', issue.message);
      return;
    }
    const { data } = checked;
    terms.push({
      slug: toSlug(data.terme),
      term: data.terme,
      longForm: data['forme-longue'] ?? null,
      otherForms: data['autres-formes'] ?? [],
      definition: data.definition,
      url: data.adresse ?? null,
    });
  });
  return { terms: terms.sort((a, b) => a.term.localeCompare(b.term, 'fr')), diagnostics };
}

function toList(document: Document): unknown[] | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? [];
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
