import type { Diagnostic } from './diagnostic.js';

/** Diagnostics as they are shown: by file and place, each once. */
export const arrange = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Map(diagnostics.map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...seen.values()].sort((a, b) => {
    const [one, other] = [orderOf(a), orderOf(b)];
    return (
      compare(one.file, other.file) ||
      compare(one.sheet, other.sheet) ||
      one.first - other.first ||
      one.second - other.second ||
      compare(a.message, b.message)
    );
  });
};

const identity = (diagnostic: Diagnostic): string =>
  JSON.stringify([diagnostic.code, diagnostic.message, orderOf(diagnostic)]);

/** What a place is ordered by: in a text by the offset, in a workbook by sheet, row and column. */
const orderOf = ({ span, place }: Diagnostic) =>
  span
    ? { file: span.source.name, sheet: '', first: span.start, second: 0 }
    : {
        file: place?.file ?? '',
        sheet: place?.sheet ?? '',
        first: place?.row ?? 0,
        second: place?.column ?? 0,
      };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
