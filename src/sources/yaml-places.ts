import type { Span } from '../diagnostics/source-text.js';

/** Where the characters of a scalar stand: exact for text on one line, else no more than where it starts. */
export const plainPlaces = (text: string, span: Span): ((index: number) => number) => {
  const inner = span.source.text.indexOf(text, span.start);
  const exact = inner >= 0 && inner + text.length <= span.end;
  return (index) => (exact ? inner + index : span.start);
};

/** The same for a literal block (`|`): every line of it is a line of the source less its indent. */
export const literalPlaces = (text: string, { source, start, end }: Span): ((index: number) => number) => {
  const firstLine = source.position(start).line + 1;
  const lines = text.split('\n');
  return (index) => {
    let rest = index;
    for (const [i, content] of lines.entries()) {
      if (rest <= content.length) {
        const indent = source.line(firstLine + i).length - content.length;
        return source.lineStart(firstLine + i) + indent + rest;
      }
      rest -= content.length + 1;
    }
    return end;
  };
};
