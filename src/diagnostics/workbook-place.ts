/** A place in a workbook, which has no lines of text: a cell, a row or column, a sheet, or the whole of it. */
export interface WorkbookPlace {
  /** The name to show, as that of a `SourceText`. */
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Counted from 1, as the spreadsheet program does. */
  readonly row?: number | undefined;
  /** Counted from 1: column A is 1. */
  readonly column?: number | undefined;
}

/** `LEDGER.xlsx, sheet "Fund", cell D14`, as far as the place is known. */
export const writeWorkbookPlace = ({ file, sheet, row, column }: WorkbookPlace): string => {
  const parts = [file];
  if (sheet !== undefined) parts.push(`sheet "${sheet}"`);
  if (row !== undefined && column !== undefined) parts.push(`cell ${writeCell(row, column)}`);
  else if (row !== undefined) parts.push(`row ${row}`);
  else if (column !== undefined) parts.push(`column ${writeColumn(column)}`);
  return parts.join(', ');
};

/** `D14` */
export const writeCell = (row: number, column: number): string => `${writeColumn(column)}${row}`;

/** The letters of a column, counted from 1: `A`, `Z`, `AA`. */
export const writeColumn = (column: number): string => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % 26));
  return column > 26 ? writeColumn(Math.floor((column - 1) / 26)) + letter : letter;
};
