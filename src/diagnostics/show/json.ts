import { catalogue, fixOf } from '../catalogue.js';
import type { Diagnostic, Placed } from '../diagnostic.js';

/**
 * Diagnostics for other programs: one JSON document, an array in which every problem has its `severity`, `code`,
 * `message`, `why`, `fix` and its place. Lines and columns are counted from 1; `endColumn` is the one behind the last.
 */
export const writeJson = (diagnostics: readonly Diagnostic[]): string =>
  `${JSON.stringify(diagnostics.map(problemOf), null, 2)}\n`;

const problemOf = (diagnostic: Diagnostic) => {
  const { severity, code, message, related } = diagnostic;
  return {
    severity,
    code,
    message,
    why: catalogue[code].why,
    fix: fixOf(diagnostic),
    ...placeOf(diagnostic),
    ...(related && { related: related.map((other) => ({ message: other.message, ...placeOf(other) })) }),
  };
};

/** In a text its file, line and column; in a workbook its file, sheet, row and column, as far as they are known. */
const placeOf = ({ span, place }: Placed) => {
  if (!span) return place ?? {};
  const start = span.source.position(span.start);
  const end = span.source.position(span.end);
  return { file: span.source.name, ...start, endLine: end.line, endColumn: end.column };
};
