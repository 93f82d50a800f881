import type { Body, Cell, Column, Grid, Row } from '../../paper/blocks.js';
import { plainText } from '../../paper/inlines.js';
import { type IconView, iconView } from './icon-view.js';
import { type InlineView, inlineViews, singleSpaced } from './inline-view.js';
import { type RatingView, ratingView } from './rating-view.js';

/** The rows and columns of a table as `templates/parts/grid.hbs` sees them. */
export interface GridView {
  /** Every column after the first holds figures: said once for the table instead of in every cell. */
  readonly allFigures: boolean;
  /** Too many columns for type of the usual size. */
  readonly wide: boolean;
  /** So many rows of figures that they stand closer, to be seen together on as few pages as can be. */
  readonly long: boolean;
  readonly columns: readonly ColumnView[];
  readonly bodies: readonly BodyView[];
}

export interface ColumnView {
  readonly heading: string;
  readonly icon: IconView | undefined;
  readonly figure: boolean;
  /** Width in per cent of the table. */
  readonly share: number;
}

export interface BodyView {
  readonly heading: string | undefined;
  /** The number of columns that the heading spans. */
  readonly span: number;
  /** Few rows of a few words each, which no page is to part. */
  readonly together: boolean;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly id: string | undefined;
  readonly sums: 'sub-total' | 'total' | undefined;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly heads: boolean;
  /** Set right in tabular figures, unless the whole table says so. */
  readonly figure: boolean;
  readonly icon: IconView | undefined;
  readonly rating: RatingView | undefined;
  /** The cell's text where it is one paragraph, and otherwise its paragraphs. */
  readonly line: readonly InlineView[] | undefined;
  readonly paragraphs: readonly (readonly InlineView[])[];
}

/** Up to so many columns, a table is set in its usual size. */
const WIDE = 6;
/** So many rows, and so many characters in all, are few. */
const [FEW_ROWS, FEW_CHARACTERS] = [5, 800];
/** From so many rows on, a table of figures is set close. */
const LONG = 24;

export function gridView({ columns, bodies }: Grid): GridView {
  const allFigures = columns.length > 1 && columns.slice(1).every(({ holds }) => holds === 'figure');
  const whole = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return {
    allFigures,
    wide: columns.length > WIDE,
    long: allFigures && bodies.reduce((sum, { rows }) => sum + rows.length, 0) >= LONG,
    columns: columns.map(({ heading, icon, holds, width = 1 }) => ({
      heading: singleSpaced(heading),
      icon: icon && iconView(icon),
      figure: holds === 'figure' && !allFigures,
      share: Math.round((width / whole) * 10_000) / 100,
    })),
    bodies: bodies.map((body) => bodyView(body, columns, allFigures)),
  };
}

const bodyView = (body: Body, columns: readonly Column[], allFigures: boolean): BodyView => ({
  heading: body.heading === undefined ? undefined : singleSpaced(body.heading),
  span: columns.length,
  together: isShort(body),
  rows: body.rows.map((row) => rowView(row, columns, allFigures)),
});

const isShort = ({ heading, rows }: Body): boolean =>
  rows.length + (heading === undefined ? 0 : 1) <= FEW_ROWS &&
  rows.reduce((sum, { cells }) => sum + lengthOf(cells), 0) <= FEW_CHARACTERS;

const lengthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { paragraphs }) => sum + plainText(paragraphs.flat()).length, 0);

const rowView = (row: Row, columns: readonly Column[], allFigures: boolean): RowView => ({
  id: row.id,
  sums: row.sums,
  cells: row.cells.map((cell, index) =>
    cellView(cell, row.headed && index === 0, columns[index]?.holds === 'figure' && !allFigures),
  ),
});

function cellView(cell: Cell, heads: boolean, figure: boolean): CellView {
  const rating = cell.rating && ratingView(cell.rating, cell.paragraphs);
  const rest = rating?.wordsFromCell ? cell.paragraphs.slice(1) : cell.paragraphs;
  const paragraphs = rest.map(inlineViews);
  return {
    heads,
    figure,
    icon: cell.icon && iconView(cell.icon),
    rating,
    line: !rating && paragraphs.length === 1 ? paragraphs[0] : undefined,
    paragraphs,
  };
}
