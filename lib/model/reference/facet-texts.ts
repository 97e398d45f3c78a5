import { z } from 'zod';
import { webAddress } from '@/lib/model/web-address';
import { toSlug } from '@/lib/text/slug';
import { readYamlEntries } from './read-yaml-entries';
import type { TableRows } from './table-rows';

/** What a domain, an interest or a status covers, in a few sentences of our own. */
export interface FacetText {
  kind: 'domain' | 'interest' | 'status';
  /** Slug of the label. */
  slug: string;
  /** For an interest: what one likes doing, or what attracts. */
  group: 'activity' | 'subject' | null;
  text: string;
  /** Where a legal fact is written: "Code du travail, article L1221-1"; null where the text states none. */
  source: string | null;
  url: string | null;
}

const text = z.string().trim().min(1);
const schema = z.strictObject({
  type: z.enum(['domaine', 'interet', 'statut']),
  nom: text,
  groupe: z.enum(['activite', 'sujet']).nullish(),
  texte: text,
  source: text.nullish(),
  adresse: webAddress.nullish(),
});

const kinds = { domaine: 'domain', interet: 'interest', statut: 'status' } as const;
const groups = { activite: 'activity', sujet: 'subject' } as const;

/**
 * Reads what domains, interests and statuses cover, one entry a value. Takes cleaned YAML.
 * Never throws: an entry that does not follow is left out and reported. A value described twice keeps its first text.
 */
export function parseFacetTexts(yaml: string, file: string): TableRows<FacetText> {
  const { rows, diagnostics } = readYamlEntries(yaml, { file, beginning: '- type:', schema });
  const texts = rows.map((entry) => ({
    kind: kinds[entry.type],
    slug: toSlug(entry.nom),
    group: entry.groupe ? groups[entry.groupe] : null,
    text: entry.texte,
    source: entry.source ?? null,
    url: entry.adresse ?? null,
  }));
  return { rows: texts, diagnostics };
}
