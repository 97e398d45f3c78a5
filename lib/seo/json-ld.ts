type JsonLdValue = string | number | boolean | JsonLdValue[] | { [key: string]: JsonLdValue | undefined };

/** A node of structured data; keys without a value are left out when it is written. */
export type JsonLdNode = { '@type': string } & { [key: string]: JsonLdValue | undefined };

/** A list of values, or nothing: an empty list says nothing. */
export function presentList<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/**
 * Writes nodes as one JSON-LD document, safe inside a `<script>`: every `<` becomes \u003c (and the two line separators that old
 * script parsers refuse are escaped too), so that no text of a sheet can close the element.
 * @returns JSON text, to be put in the page as it is
 */
export function serializeJsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
