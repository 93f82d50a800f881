import { isSpecialCause, judgementOf } from '../analysis/spc/judgement.js';
import type { Span } from '../diagnostics/source-text.js';
import type { WrittenInline } from '../narrative/narrative.js';
import type { Context } from './context.js';

const CLAIM = /special[\s-]+causes?/i;

/**
 * Nobody types that a cause is special: the words are bound, and stand for what a chart shows (domain C17). A sentence
 * may speak of it in words of its own only beside a binding that has found one.
 */
export const checkClaims = (content: readonly WrittenInline[], context: Context): void => {
  const inlines = flatten(content);
  const isBorneOut = inlines.some(
    (inline) =>
      inline.kind === 'binding' &&
      inline.binding.name === 'signal' &&
      isSpecialCause(judgementOf(context.findings.kpis.get(inline.binding.argument?.text ?? '')?.spc)),
  );
  if (isBorneOut) return;
  for (const inline of inlines) {
    const claim = inline.kind === 'text' ? CLAIM.exec(inline.text) : null;
    if (inline.kind === 'text' && claim)
      context.diagnostics.error('unfounded-claim', `No chart bears out "${claim[0]}" here.`, {
        span: placeOf(claim, inline),
        hint: 'Write {{signal "…"}} with the id of the KPI in its place: it prints what the chart shows.',
      });
  }
};

/** The words themselves, where the text stands in the file as it reads; else the whole text. */
const placeOf = (
  claim: RegExpExecArray,
  { text, span }: { readonly text: string; readonly span: Span },
): Span =>
  span.end - span.start === text.length
    ? { ...span, start: span.start + claim.index, end: span.start + claim.index + claim[0].length }
    : span;

type Leaf = Exclude<WrittenInline, { readonly content: readonly WrittenInline[] }>;

const flatten = (content: readonly WrittenInline[]): readonly Leaf[] =>
  content.flatMap((inline): readonly Leaf[] => ('content' in inline ? flatten(inline.content) : [inline]));
