import type { SourceText, Span } from '../diagnostics/source-text.js';
import { oncePerPair } from '../sources/once-per.js';
import type { GoodPage } from './good-page.js';
import { lineBefore } from './moved-lines.js';
import type { Spots } from './state.js';

const nowhere: Spots = { lines: [], figures: [], cover: false };

/**
 * Where a page concerns a problem: beside the paragraph that it is in, or at the figures that were read from its line.
 * The page may be older than the files by now: places are looked for where they stood when it was made.
 */
export const spotsOf = (span: Span | undefined, page: GoodPage | undefined): Spots => {
  if (!span || !page) return nowhere;
  const [first] = page.parts;
  return first?.source.name === span.source.name
    ? inNarrative(lineIn(first, span), page.parts)
    : { ...nowhere, figures: figuresFrom(span, page) };
};

/** The last part that begins above or on the line; before the first there is the head of the paper. */
const inNarrative = (line: number, parts: readonly Span[]): Spots => {
  const lines = parts.map(lineOf).filter((start) => start <= line);
  return lines.length === 0 ? { ...nowhere, cover: true } : { ...nowhere, lines: [Math.max(...lines)] };
};

const figuresFrom = (span: Span, { figures }: GoodPage): readonly number[] =>
  figures.flatMap(({ origins }, index) =>
    origins.some(
      (origin) => origin.source.name === span.source.name && lineOf(origin) === lineIn(origin, span),
    )
      ? [index]
      : [],
  );

/** The line of a place, as it was in the text that an earlier place of the same file is in. */
const lineIn = (earlier: Span, span: Span): number => movesBetween(earlier.source, span.source)(lineOf(span));

const lineOf = ({ source, start }: Span): number => source.position(start).line;

/** Every figure of a page asks for the same few pairs of texts. */
const movesBetween = oncePerPair((before: SourceText, after: SourceText) =>
  lineBefore(before.text, after.text),
);
