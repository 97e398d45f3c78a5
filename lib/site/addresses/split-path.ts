/**
 * Cuts a path into readable segments. Never throws: a lone "%" or bytes that are not UTF-8 stay as they are written.
 * @param path "/metiers/MET.93", escaped or not
 * @returns segments without control characters, without empty ones
 */
export function splitPath(path: string): string[] {
  return path
    .split('/')
    .map((segment) => unescapeSegment(segment).replace(/\p{C}/gu, '').trim())
    .filter(Boolean);
}

function unescapeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
