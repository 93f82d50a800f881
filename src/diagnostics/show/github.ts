import { catalogue, fixOf } from '../catalogue.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { writeWorkbookPlace } from '../workbook-place.js';
import { harmless } from './frame.js';

/**
 * Diagnostics as commands to the runner of GitHub Actions, which shows each beside its line of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const writeAnnotations = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((diagnostic) => `${annotationOf(diagnostic)}\n`).join('');

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

const annotationOf = (diagnostic: Diagnostic): string => {
  const { severity, code, message, place } = diagnostic;
  const properties = [...placeOf(diagnostic), ['title', `${catalogue[code].title} [${code}]`] as const]
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const where = place ? `${writeWorkbookPlace(place)}: ` : '';
  const lines = [`${where}${message}`, `why: ${catalogue[code].why}`, `fix: ${fixOf(diagnostic)}`];
  return `::${COMMANDS[severity]} ${properties}::${escapeMessage(lines.map(harmless).join('\n'))}`;
};

/** A place that runs over several lines has lines only: the runner takes columns of one line. */
const placeOf = ({ span, place }: Diagnostic): readonly (readonly [string, string | number])[] => {
  if (!span) return place ? [['file', place.file]] : [];
  const start = span.source.position(span.start);
  const end = span.source.position(span.end);
  const lines = [
    ['file', span.source.name] as const,
    ['line', start.line] as const,
    ['endLine', end.line] as const,
  ];
  if (start.line !== end.line) return lines;
  // The runner's last column belongs to the place.
  return [...lines, ['col', start.column], ['endColumn', Math.max(end.column - 1, start.column)]];
};

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
