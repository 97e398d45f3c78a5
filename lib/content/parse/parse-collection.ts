import { readFrontMatter } from '@/lib/content/parse/read-front-matter';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { Collection } from '@/lib/model/catalogue/catalogue';
import { collectionSchema } from '@/lib/model/job-sheet/front-matter';

/** What is said of sheets whose folder says nothing of them. */
export const NEUTRAL_COLLECTION: Collection = {
  name: 'Fiches métiers',
  publisher: null,
  date: null,
  licence: null,
  credit: null,
  url: null,
  databases: [],
  notice: null,
  reportTo: null,
};

/**
 * Reads collection.yml. Takes its cleaned text and its name for messages; gives neutral values with an error where it
 * is wrong. It is read as the head of a sheet is, so that its mistakes are placed and worded alike.
 */
export function parseCollection(text: string, file: string): { collection: Collection; diagnostics: Diagnostic[] } {
  const body = text.replace(/^---[ \t]*\n/, '').replace(/\n---[ \t]*\n?$/, '\n');
  const shift = text.length === body.length || !text.startsWith('---') ? 1 : 0;
  const head = readFrontMatter(`---\n${body}\n---\n`, file, collectionSchema);
  const diagnostics = head.diagnostics.map((found) => ({ ...found, line: Math.max(1, found.line - shift) }));
  const { data } = head;
  if (!data) return { collection: NEUTRAL_COLLECTION, diagnostics };
  const collection = {
    name: data.nom,
    publisher: data.editeur ?? null,
    date: data.date ?? null,
    licence: data.licence ?? null,
    credit: data.credit ?? null,
    url: data.adresse ?? null,
    databases: (data.bases ?? []).map(({ nom, adresse }) => ({ name: nom, url: adresse })),
    notice: data.avertissement ?? null,
    reportTo: data.signaler ?? null,
  };
  return { collection, diagnostics };
}
