import { isSpecialCause, judgementOf } from '../analysis/spc/judgement.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Binding, WrittenInline } from '../narrative/narrative.js';
import type { Context } from './context.js';
import { leavesOf } from './leaves.js';

const CLAIM = /special[\s-]+causes?/i;

/**
 * Nobody types that a cause is special: the words are bound, and stand for what a chart shows (domain C17). A sentence
 * may speak of it in words of its own only beside a binding that has found one.
 */
export const checkClaims = (content: readonly WrittenInline[], context: Context): void => {
  const inlines = leavesOf(content);
  if (inlines.some((inline) => inline.kind === 'binding' && bearsOut(inline.binding, context))) return;
  for (const inline of inlines) {
    const claim = inline.kind === 'text' ? CLAIM.exec(inline.text) : null;
    if (inline.kind === 'text' && claim)
      context.diagnostics.error('unfounded-claim', `No chart bears out "${claim[0]}" here.`, {
        span: placeOf(inline),
        hint: 'Write {{signal "…"}} with the id of the KPI in its place: it prints what the chart shows.',
      });
  }
};

/** Whether a binding has found a special cause, or might have but for a fault that has been told. */
const bearsOut = ({ name, argument }: Binding, { findings, programme }: Context): boolean => {
  if (name !== 'signal') return false;
  const finding = findings.kpis.get(argument?.text ?? '');
  return !finding || !programme.series.isComplete || isSpecialCause(judgementOf(finding.spc));
};

/** Where the words stand: the place of a text is that of its whole paragraph when there are bindings in it. */
const placeOf = ({ span }: { readonly span: Span }): Span => {
  const claim = CLAIM.exec(span.source.text.slice(span.start, span.end));
  if (!claim) return span;
  const start = span.start + claim.index;
  return { ...span, start, end: start + claim[0].length };
};
