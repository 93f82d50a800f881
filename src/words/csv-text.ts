/** A table as comma-separated text with a line end behind every row, as our own reader and Excel take it. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Text that a spreadsheet shows as it stands: what it could take for a formula goes behind an apostrophe, which is the
 * spreadsheets' own sign for that.
 */
export const inert = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

/** Full-width signs, which some spreadsheets read as the plain ones, count as well. */
const STARTS_FORMULA = /^\s*[=+@\uff1d\uff0b\uff20\uff0d-]|^[\t\r\n]/;
