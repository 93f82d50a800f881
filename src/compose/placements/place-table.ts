import type { Grid, Table } from '../../paper/blocks.js';
import { type Mark, text } from '../../paper/inlines.js';
import type { Call, Context } from '../context.js';
import { keyFor } from '../values.js';
import { whenAsked } from '../when-asked.js';
import { gridMarks } from './grid-marks.js';
import { tableId } from './ids.js';

/** A table's number, and the id by which cross-references find it from here on. */
export type TablePlace = Pick<Table, 'id' | 'label'>;

export const tablePlace = (call: Call, fallback: string, context: Context): TablePlace => {
  const label = context.counters.table();
  return { id: tableId(call, fallback, label, context), label };
};

/** What stands in a table and under it. */
export interface TableContent {
  readonly caption: string;
  readonly grid: Grid;
  readonly notes: readonly string[];
  /** Shorthand to be explained beside that of the grid. */
  readonly marks?: readonly Mark[];
}

/** A table in its place, with the key of what it shows (domain H5). */
export const tableAt = (place: TablePlace, content: TableContent): Table => ({
  kind: 'table',
  ...place,
  ...printed(content),
});

/** The same for a table of nothing but findings, made for pages only (see `whenAsked`). */
export const tableWhenAsked = (place: TablePlace, make: () => TableContent): Table =>
  whenAsked<Table, keyof Printed>({ kind: 'table', ...place }, ['caption', 'grid', 'key', 'notes'], () =>
    printed(make()),
  );

type Printed = Pick<Table, 'caption' | 'grid' | 'key' | 'notes'>;

const printed = ({ caption, grid, notes, marks = [] }: TableContent): Printed => ({
  caption,
  grid,
  key: keyFor([...gridMarks(grid), ...marks]),
  notes: notes.map((note) => [text(note)]),
});
