import { keySpanAt, spanAt } from '../sources/located.js';
import type { Context } from './context.js';
import { findWorkstream } from './workstreams.js';

/** The workstreams that a paper says it is about are there, and the judgement that it gives is printed (domain F8). */
export const checkFrontMatter = (context: Context): void => {
  const { narrative, placed, diagnostics } = context;
  const { at, workstreams = [], 'delivery-confidence': confidence } = narrative.frontMatter;
  for (const [index, name] of workstreams.entries()) {
    const span = spanAt(at, 'workstreams', index);
    const first = workstreams.indexOf(name);
    if (first === index) findWorkstream({ text: name, span }, context);
    else
      diagnostics.error('duplicate-id', `The workstream "${name}" is there twice.`, {
        span,
        hint: 'Delete one of the two.',
        related: [{ message: 'first here', span: spanAt(at, 'workstreams', first) }],
      });
  }
  if (confidence && !placed.has('delivery-confidence'))
    diagnostics.warning('not-placed', 'The paper does not print its delivery confidence.', {
      span: keySpanAt(at, [], 'delivery-confidence'),
      hint: 'Write {{delivery-confidence}} on a line of its own where it belongs.',
    });
};
