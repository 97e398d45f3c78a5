/** What the query string of a list gives for its parameters, and what was left aside. */
export interface RawListQuery<Name extends string> {
  values: Record<Name, string | null>;
  page: number;
  /** French sentences about what was ignored. */
  notes: string[];
}

const MAX_VALUE_LENGTH = 200;

/**
 * Reads the parameters of a list from a query string; never throws. The first of a repeated parameter counts; empty values and unknown
 * parameters do not.
 * @param names parameters of the list, `page` apart
 */
export function readListQuery<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): RawListQuery<Name> {
  const notes: string[] = [];
  for (const name of [...names, 'page']) {
    if (params.getAll(name).length > 1) {
      notes.push(`Le paramètre « ${name} » est donné plusieurs fois : seule la première valeur compte.`);
    }
  }
  const entries = names.map((name) => [name, params.get(name)?.trim().slice(0, MAX_VALUE_LENGTH) || null]);
  return { values: Object.fromEntries(entries), page: readPage(params.get('page'), notes), notes };
}

function readPage(value: string | null, notes: string[]): number {
  if (!value) return 1;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  notes.push('Le numéro de page n’est pas un nombre : voici la première page.');
  return 1;
}

export interface PageOf<Item> {
  items: readonly Item[];
  total: number;
  /** At least 1, even where there is nothing. */
  pages: number;
  /** The page shown: the last one where a later one was asked for. */
  page: number;
}

/** Cuts a list into pages and takes one; `notes` receives a sentence where the page asked for does not exist. */
export function takePage<Item>(all: readonly Item[], size: number, asked: number, notes: string[]): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(asked, pages);
  if (page !== asked) notes.push(`La page ${asked} n’existe pas : voici la dernière, la page ${pages}.`);
  return { items: all.slice((page - 1) * size, page * size), total: all.length, pages, page };
}

/**
 * Writes a query string in one order, without what is empty or default, so that one view has one address.
 * @param values in the order in which they are written
 */
export function listHref(path: string, values: readonly (readonly [string, string | null])[], page: number): string {
  const params = new URLSearchParams();
  for (const [name, value] of values) if (value) params.set(name, value);
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** One value of a filter, with the number of records it would leave given the other filters. */
export interface FilterOption {
  slug: string;
  label: string;
  /** True where the label says by itself which filter it belongs to: "Niveau 6". */
  namesFilter?: boolean;
  count: number;
  selected: boolean;
}
