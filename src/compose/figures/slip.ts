import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Figure } from '../../paper/inlines.js';
import { spanAt } from '../../sources/located.js';
import type { BindingKind, Call, Context } from '../context.js';
import { plannedDate, slipFigure } from '../milestone-words.js';
import { findMilestone } from './find-milestone.js';

/** `{{slip "new-contract"}}`: how late or early a milestone is, in words; `from="original"`: by the plan approved first. */
export const slip: BindingKind<Figure> = {
  argument: 'the id of a milestone',
  options: ['from'],
  resolve(call, context) {
    const from = call.options.get('from');
    if (from && from.text !== 'original')
      context.diagnostics.error('bad-value', `A slip is not measured from "${from.text}".`, {
        span: from.span,
        hint: 'Write from="original" for the plan approved first, or leave it out for the one that holds.',
      });
    const finding = findMilestone(call.argument, context);
    if (!finding || (from && from.text !== 'original')) return undefined;
    const words = slipFigure(finding, plannedDate(finding, from !== undefined));
    if (!words) reportNone(finding, call, context);
    return words;
  },
};

const reportNone = (
  { id, current, standing }: MilestoneFinding,
  { argument }: Call,
  { diagnostics }: Context,
): void => {
  diagnostics.error(
    'no-data',
    standing
      ? `"${id}" has no baseline: nobody can say whether it is late.`
      : `"${id}" has neither an actual date nor a forecast: nobody can say whether it is late.`,
    {
      span: argument.span,
      hint: 'Add the date to milestones.csv, or put it in words.',
      related: [{ message: 'its row', span: spanAt(current.at, 'id') }],
    },
  );
};
