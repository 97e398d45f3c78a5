/** Where the browser keeps « Ma liste »: the query string of its address. Another form of it takes another number. */
const KEY = 'ma-liste-1';
/** Jobs of a list, as in lib/listing/selection-query.ts. */
export const MOST_KEPT = 30;

/** Reads the list kept in this browser; an empty one where there is none, or where it cannot be read. */
export function readKept(): URLSearchParams {
  try {
    const kept = new URLSearchParams(localStorage.getItem(KEY) ?? '');
    return listIds(kept)[0] ? kept : new URLSearchParams();
  } catch {
    return new URLSearchParams();
  }
}

/** Ids of the jobs of a list, in its order. */
export function listIds(list: URLSearchParams): string[] {
  return (list.get('m') ?? '').split(',').filter((id) => /^MET\.\d+$/.test(id));
}

/** The list with other jobs: its title and its note stay. */
export function withIds(list: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const changed = new URLSearchParams(list);
  changed.set('m', [...new Set(ids)].join());
  return changed;
}

/** The address of a list. */
export function hrefOf(list: URLSearchParams): string {
  // Commas stay commas: the address is short enough for a code to scan.
  return listIds(list)[0] ? `/selection?${list}`.replaceAll('%2C', ',') : '/selection';
}

/**
 * Keeps a list, thirty jobs of it; an empty one is not kept at all.
 * @returns false where the browser refuses
 */
export function keep(list: URLSearchParams): boolean {
  const ids = listIds(list);
  try {
    if (ids[0]) localStorage.setItem(KEY, `${withIds(list, ids.slice(0, MOST_KEPT))}`);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
