import * as z from 'zod';
import type { LocatedTable } from '../sources/csv.js';
import { type Located, type LocatedMap, toPlain } from '../sources/located.js';

/** Reads a whole row of a table; `undefined` where a cell is faulty. */
export type RowReader = (row: LocatedMap) => Readonly<Record<string, unknown>> | undefined;

/**
 * A reader of rows made from the schema of one: it gives what the schema gives, a cell at a time, but judges
 * each different text of a column only once. A long series has thousands of cells and few different ones.
 */
export const rowReader = ({ shape }: z.ZodObject, { header }: LocatedTable): RowReader => {
  const columns = header.flatMap(({ text }) => (text === '' ? [] : [columnReader(shape[text])]));
  return ({ entries }) => {
    const record: Record<string, unknown> = {};
    for (const [index, { key, value }] of entries.entries()) {
      const read = columns[index]?.(value);
      if (!read?.success) return undefined;
      if (read.data !== undefined) record[key] = read.data;
    }
    return record;
  };
};

type Read = z.core.util.SafeParseResult<unknown>;

const columnReader = (field: z.core.$ZodType | undefined): ((cell: Located) => Read | undefined) => {
  const known = new Map<unknown, Read | undefined>();
  return (cell) => {
    const plain = toPlain(cell);
    if (!known.has(plain)) known.set(plain, field && z.safeParse(field, plain));
    return known.get(plain);
  };
};
