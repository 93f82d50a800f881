import type * as z from 'zod';
import { type Checked, Diagnostics, type Related } from '../diagnostics/diagnostic.js';
import type { LocatedTable } from '../sources/csv.js';
import { type Located, toPlain } from '../sources/located.js';
import { oncePerPair } from '../sources/once-per.js';
import { nearestWord, suggest } from '../words/nearest.js';
import { rowReader } from './row-reader.js';
import { reportFaults } from './schema-faults.js';

/** A trusted record and what it was read from: `spanAt(record.at, 'target')` is the place of a field. */
export type Recorded<T> = T & { readonly at: Located };

/** Checks what was written against a schema and gives the trusted record, or says what is wrong and where. */
export const decode = <S extends z.ZodType<object>>(
  schema: S,
  written: Located,
): Checked<Recorded<z.output<S>>> => decoded(schema, written) as Checked<Recorded<z.output<S>>>;

const decoded = oncePerPair((schema: z.ZodType<object>, written: Located): Checked<Recorded<object>> => {
  const result = schema.safeParse(toPlain(written));
  if (result.success) return { value: { ...result.data, at: written }, diagnostics: [] };
  const diagnostics = new Diagnostics();
  reportFaults(schema, written, result.error.issues, diagnostics);
  return { value: undefined, diagnostics: diagnostics.all };
});

/**
 * Decodes every row of a table; faulty rows are reported and left out.
 * So are rows that have a cell too many or too few: that has been reported, and what their cells mean cannot be known.
 * @param named where the columns are named, if that is in another file
 */
export const decodeTable = <S extends z.ZodObject>(
  schema: S,
  table: LocatedTable,
  named?: Related,
): Checked<readonly Recorded<z.output<S>>[]> =>
  (named ? rowsOf(schema, table, named) : rowsOnce(schema, table)) as Checked<
    readonly Recorded<z.output<S>>[]
  >;

const rowsOnce = oncePerPair((schema: z.ZodObject, table: LocatedTable) => rowsOf(schema, table));

const rowsOf = (
  schema: z.ZodObject,
  table: LocatedTable,
  named?: Related,
): Checked<readonly Recorded<object>[]> => {
  const diagnostics = new Diagnostics();
  const columns = Object.keys(schema.shape);
  const headed = namesColumns(columns, table, diagnostics);
  if (headed) checkColumns(columns, table, named && [named], diagnostics);
  if (!headed || diagnostics.hasErrors) return { value: undefined, diagnostics: diagnostics.all };
  const read = rowReader(schema, table);
  const whole = table.rows.filter(({ isWhole }) => isWhole);
  const rows = whole.map((row) => {
    const record = read(row) as object | undefined;
    return record ? { ...record, at: row } : diagnostics.take(decode(schema, row));
  });
  return { value: rows.filter((row) => row !== undefined), diagnostics: diagnostics.all };
};

/** Whether the first row is a header at all; if not, that is one complaint, not one a column. */
const namesColumns = (
  expected: readonly string[],
  { header }: LocatedTable,
  diagnostics: Diagnostics,
): boolean => {
  if (header.some(({ text }) => nearestWord(text, expected) !== undefined)) return true;
  const [first] = header;
  // A file that is not separated by commas has been reported as such.
  if (!/[;\t]/.test(first?.text ?? ''))
    diagnostics.error('missing-key', 'The first row does not name the columns.', {
      span: first?.span,
      hint: `The first row must read ${expected.join(',')}.`,
    });
  return false;
};

/** One complaint a column, not one a row; a misspelt column is not also a missing one. */
const checkColumns = (
  expected: readonly string[],
  { header }: LocatedTable,
  related: readonly Related[] | undefined,
  diagnostics: Diagnostics,
): void => {
  const given = header.filter((cell) => cell.text !== '');
  const missing = new Set(expected.filter((column) => !given.some((cell) => cell.text === column)));
  for (const cell of given) {
    if (expected.includes(cell.text)) continue;
    const meant = nearestWord(cell.text, [...missing]);
    if (meant) missing.delete(meant);
    diagnostics.error('unknown-key', `There is no column "${cell.text}" in this file.`, {
      span: cell.span,
      // A column that is there already cannot have been meant.
      hint: suggest(cell.text, meant ? [meant] : [...missing], `The columns are ${expected.join(', ')}.`),
      related,
    });
  }
  for (const column of missing)
    diagnostics.error('missing-key', `The column "${column}" is missing.`, {
      span: header[0]?.span,
      hint: `The first row must read ${expected.join(',')}. A column that is not needed stays, with empty cells.`,
      related,
    });
};
