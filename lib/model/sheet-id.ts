/** An id as the record keeps it: "met.017" and "MET.17" are one number. Takes what a sheet writes, of either kind. */
export function tidySheetId(id: string): string {
  return id.toUpperCase().replace(/\.0+(?=\d)/, '.');
}
