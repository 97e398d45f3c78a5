/** What a spreadsheet would take for a formula, were it the first character of a cell. */
const FORMULA = /^[=+\-@\t\r]/;
/** What a cell must be quoted for. */
const SPECIAL = /[";\r\n]/;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table for French spreadsheets: UTF-8 with its mark, cells parted by semicolons, numbers with a comma, lines ended as in RFC 4180. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front; unbreakable spaces become plain ones, so that words can be looked for.
 * @param rows cells of each line, the head first; null for an empty cell
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('');
}

function writeCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const plain = cell.replace(/[\u00A0\u202F]/g, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
