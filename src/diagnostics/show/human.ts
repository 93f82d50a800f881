import { Chalk, type ChalkInstance } from 'chalk';
import { catalogue, fixOf } from '../catalogue.js';
import type { Diagnostic, Placed, Severity } from '../diagnostic.js';
import type { Span } from '../source-text.js';
import { writeWorkbookPlace } from '../workbook-place.js';
import { frameOf, harmless } from './frame.js';

export interface Layout {
  readonly colour: boolean;
  /** Width of the terminal; longer source lines are cut round the place shown. */
  readonly columns: number;
}

const INDENT = '  ';

/** Diagnostics as a person reads them: place, what, the line itself, why, and how to mend it. */
export const showDiagnostics = (diagnostics: readonly Diagnostic[], layout: Layout): string => {
  const paint = new Chalk({ level: layout.colour ? 1 : 0 });
  return diagnostics.map((diagnostic) => `${showOne(diagnostic, layout, paint)}\n`).join('\n');
};

const showOne = (diagnostic: Diagnostic, layout: Layout, paint: ChalkInstance): string => {
  const { code, severity, message, span, related, isPrivate } = diagnostic;
  const where = whereOf(diagnostic);
  return [
    `${where && `${paint.bold(where)} `}${colourOf(severity, paint)(severity)} ${harmless(message)} ${paint.dim(`[${code}]`)}`,
    ...(span && !isPrivate ? frame(span, layout, paint) : []),
    ...(related ?? []).map((other) => `  ${whereOf(other)} ${harmless(other.message)}`),
    `  ${paint.dim('why:')} ${catalogue[code].why}`,
    `  ${paint.green('fix:')} ${harmless(fixOf(diagnostic))}`,
  ].join('\n');
};

const colourOf = (severity: Severity, paint: ChalkInstance): ChalkInstance =>
  ({ error: paint.red.bold, warning: paint.yellow.bold, note: paint.blue.bold })[severity];

/** The place before a message: `data/kpi-series.csv:14:22`, or `LEDGER.xlsx, sheet "Fund", cell D14:`; nothing without one. */
export const whereOf = ({ span, place }: Placed): string => {
  if (span) return placeOf(span);
  return place ? `${harmless(writeWorkbookPlace(place))}:` : '';
};

/** `data/kpi-series.csv:14:22` */
export const placeOf = ({ source, start }: Span): string => {
  const { line, column } = source.position(start);
  return `${harmless(source.name)}:${line}:${column}`;
};

/** The line of the place, with carets under it; a long line is cut so that the place can be seen. */
const frame = (span: Span, { columns }: Layout, paint: ChalkInstance): readonly string[] => {
  const gutter = `${span.source.position(span.start).line} | `;
  const { text, offset, length } = frameOf(span, Math.max(columns - INDENT.length - gutter.length, 30));
  return [
    `${INDENT}${paint.dim(gutter)}${text}`,
    `${INDENT}${' '.repeat(gutter.length - 2)}${paint.dim('| ')}${' '.repeat(offset)}${paint.red('^'.repeat(length))}`,
  ];
};
