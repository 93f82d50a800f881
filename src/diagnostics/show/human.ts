import { Chalk, type ChalkInstance } from 'chalk';
import { catalogue } from '../catalogue.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Span } from '../source-text.js';

export interface Layout {
  readonly colour: boolean;
  /** Width of the terminal; longer source lines are cut round the place shown. */
  readonly columns: number;
}

/** Diagnostics as a person reads them: place, what, the line itself, why, and how to mend it. */
export const showDiagnostics = (diagnostics: readonly Diagnostic[], layout: Layout): string => {
  const paint = new Chalk({ level: layout.colour ? 1 : 0 });
  return diagnostics.map((diagnostic) => `${showOne(diagnostic, layout, paint)}\n`).join('\n');
};

const showOne = (diagnostic: Diagnostic, layout: Layout, paint: ChalkInstance): string => {
  const { code, severity, message, span, hint, related } = diagnostic;
  const place = span ? `${paint.bold(placeOf(span))} ` : '';
  return [
    `${place}${colourOf(severity, paint)(severity)} ${message} ${paint.dim(`[${code}]`)}`,
    ...(span ? frame(span, layout, paint) : []),
    ...(related ?? []).map((other) => `  ${placeOf(other.span)} ${other.message}`),
    `  ${paint.dim('why:')} ${catalogue[code].why}`,
    `  ${paint.green('fix:')} ${hint ?? catalogue[code].fix}`,
  ].join('\n');
};

const colourOf = (severity: Severity, paint: ChalkInstance): ChalkInstance =>
  ({ error: paint.red.bold, warning: paint.yellow.bold, note: paint.blue.bold })[severity];

/** `data/kpi-series.csv:14:22` */
export const placeOf = ({ source, start }: Span): string => {
  const { line, column } = source.position(start);
  return `${source.name}:${line}:${column}`;
};

const TAB = /\t/g;

/** The line of the place, with carets under it; a long line is cut so that the place can be seen. */
const frame = (
  { source, start, end }: Span,
  { columns }: Layout,
  paint: ChalkInstance,
): readonly string[] => {
  const { line, column } = source.position(start);
  const text = source.line(line).replace(TAB, ' ');
  const gutter = `${line} | `;
  const room = Math.max(columns - gutter.length - 3, 30);
  const from =
    text.length <= room ? 0 : Math.max(0, Math.min(column - 1 - Math.floor(room / 3), text.length - room));
  const shown = text.slice(from, from + room);
  const before = from > 0 ? '\u2026' : '';
  const after = from + room < text.length ? '\u2026' : '';
  const offset = before.length + column - 1 - from;
  const length = Math.max(1, Math.min(end - start, shown.length + before.length - offset));
  return [
    `  ${paint.dim(gutter)}${before}${shown}${after}`,
    `  ${' '.repeat(gutter.length - 2)}${paint.dim('| ')}${' '.repeat(offset)}${paint.red('^'.repeat(length))}`,
  ];
};
