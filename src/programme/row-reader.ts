import * as z from 'zod';
import type { LocatedRow, LocatedTable } from '../sources/csv.js';

/** Reads a whole row of a table; `undefined` where a cell is faulty. */
export type RowReader = (row: LocatedRow) => Readonly<Record<string, unknown>> | undefined;

/**
 * A reader of rows made from the schema of one: it gives what the schema gives, a cell at a time, but judges
 * each different text of a column only once. A long series has thousands of cells and few different ones.
 */
export const rowReader = ({ shape }: z.ZodObject, { header }: LocatedTable): RowReader => {
  const columns = header.map(({ text: name }) => ({ name, read: columnReader(shape[name]) }));
  return ({ texts }) => {
    const record: Record<string, unknown> = {};
    for (const [index, { name, read }] of columns.entries()) {
      if (name === '') continue;
      const result = read(texts[index] || undefined);
      if (!result?.success) return undefined;
      if (result.data !== undefined) record[name] = result.data;
    }
    return record;
  };
};

type Result = z.core.util.SafeParseResult<unknown> | undefined;

/** What a column's field makes of a text; of nothing where the cell is empty. */
const columnReader = (field: z.core.$ZodType | undefined): ((text: string | undefined) => Result) => {
  const known = new Map<string | undefined, Result>();
  return (text) => {
    if (!known.has(text)) known.set(text, field && z.safeParse(field, text));
    return known.get(text);
  };
};
