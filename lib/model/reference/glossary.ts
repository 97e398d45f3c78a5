import { z } from 'zod';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { toSlug } from '@/lib/text/slug';
import { readYamlEntries } from './read-yaml-entries';

/** A public word that pages explain: BUT, RNCP, licence pro. */
export interface GlossaryTerm {
  /** Anchor on the glossary page. */
  slug: string;
  term: string;
  longForm: string | null;
  otherForms: readonly string[];
  definition: string;
  url: string | null;
}

const text = z.string().trim().min(1);
const schema = z.strictObject({
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
  const { entries, diagnostics } = readYamlEntries(yaml, { file, beginning: '- terme:', schema });
  const terms = entries.map((entry) => ({
    slug: toSlug(entry.terme),
    term: entry.terme,
    longForm: entry['forme-longue'] ?? null,
    otherForms: entry['autres-formes'] ?? [],
    definition: entry.definition,
    url: entry.adresse ?? null,
  }));
  return { terms: terms.sort((a, b) => a.term.localeCompare(b.term, 'fr')), diagnostics };
}
