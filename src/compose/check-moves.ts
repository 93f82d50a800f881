import { spanAt } from '../sources/located.js';
import { writeMonth } from '../words/month.js';
import type { Context } from './context.js';
import { coveredMilestones } from './workstreams.js';

/**
 * A paper that speaks of milestones mentions every one that has moved since papers last spoke of it (domain F6): in
 * its text or in a table. One that is about some workstreams only answers for those.
 */
export const checkMoves = (context: Context): void => {
  const { mentioned, narrative, diagnostics } = context;
  if (mentioned.size === 0) return;
  for (const { id, current, reported, move } of coveredMilestones(context)) {
    if (!reported || !move || mentioned.has(id)) continue;
    diagnostics.warning(
      'milestone-unmentioned',
      `"${current.title}" has moved since the paper of ${writeMonth(reported.month)}, and this paper does not say so.`,
      {
        span: spanAt(narrative.frontMatter.at, 'as-at'),
        related: [
          {
            message: `reported then: ${move.before.date.text}`,
            span: spanAt(move.before.revision.at, move.before.field),
          },
          {
            message: `now: ${move.now?.date.text ?? 'no date'}`,
            span: spanAt(current.at, move.now?.field ?? 'forecast'),
          },
        ],
        hint: `Place {{milestone-moves}}, or mention it: {{milestone "${id}"}}. A paper about some workstreams only names them in its front matter, under workstreams.`,
      },
    );
  }
};
