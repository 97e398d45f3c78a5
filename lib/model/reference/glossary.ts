import { z } from 'zod';
import { webAddress } from '@/lib/model/web-address';
import { toSlug } from '@/lib/text/slug';
import { readYamlEntries } from './read-yaml-entries';
import type { TableRows } from './table-rows';

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
  adresse: webAddress.nullish(),
});

/**
 * Reads the public words that pages explain, one entry a term. Takes cleaned YAML.
 * Never throws: an entry that does not follow is left out and reported.
 */
export function parseGlossary(yaml: string, file: string): TableRows<GlossaryTerm> {
  const { rows, diagnostics } = readYamlEntries(yaml, { file, beginning: '- terme:', schema });
  const terms = rows.map((entry) => ({
    slug: toSlug(entry.terme),
    term: entry.terme,
    longForm: entry['forme-longue'] ?? null,
    otherForms: entry['autres-formes'] ?? [],
    definition: entry.definition,
    url: entry.adresse ?? null,
  }));
  return { rows: terms.sort((a, b) => a.term.localeCompare(b.term, 'fr')), diagnostics };
}
